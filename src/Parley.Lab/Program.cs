using Parley.Lab;

return LabCommand.Run(args, Console.Out, Console.Error);
