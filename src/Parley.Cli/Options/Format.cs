namespace Parley.Cli.Options;

/// <summary>How results are printed.</summary>
internal enum Format { Table, Text, Jsonl, Csv, Conllu }
