using Parley.Cli.Options;
using Parley.Cli.Reading;
using Parley.Ingesting;
using Parley.Reading;

namespace Parley.Cli.Parse;

/// <summary>What was typed, resolved: the files are found, the languages loaded.</summary>
internal sealed record ParseOptions(InputFiles Files, ArticleParser Parser, ParallelDocuments Documents, Format Format);
