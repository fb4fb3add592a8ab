namespace Parley.Cli.Options;

/// <summary>How results are printed.</summary>
internal enum Format { Table, Jsonl, Csv, Conllu }
