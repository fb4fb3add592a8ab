using Parley.Cli.Options;
using Parley.Cli.Reading;
using Parley.Ingesting;
using Parley.Tagging.Identifying;

namespace Parley.Cli.Extract;

/// <summary>What was typed, resolved: the files are found, the languages loaded.</summary>
internal sealed record ExtractOptions(InputFiles Files, ParallelDocuments Documents, LanguageIdentifier Identifier, Format Format, bool Explain);
