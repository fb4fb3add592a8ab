using Parley.Cli;
using Parley.Cli.Surrounding;

using var interruption = new Interruption();
return ParleyCommand.Run(args, Surroundings.OfProcess(interruption.Token));
