using System.Xml.Linq;

namespace Parley.House;

/// <summary>A document flows in one direction: a project may use only those named for it in docs/architecture.md.</summary>
public class DirectionTests
{
    private static readonly Dictionary<string, string[]> allowed = new()
    {
        ["Parley.Text"] = [],
        ["Parley.Dates"] = ["Parley.Text"],
        ["Parley.Extracting"] = ["Parley.Text", "Parley.Dates"],
        ["Parley.Fetching"] = ["Parley.Text", "Parley.Extracting"],
        ["Parley.Networks"] = ["Parley.Text"],
        ["Parley.Tagging"] = ["Parley.Text", "Parley.Networks"],
        ["Parley.Attributing"] = ["Parley.Text", "Parley.Networks"],
        ["Parley.Coding"] = ["Parley.Text", "Parley.Dates"],
        ["Parley.Reading"] = ["Parley.Text", "Parley.Dates", "Parley.Extracting", "Parley.Networks", "Parley.Tagging", "Parley.Attributing", "Parley.Coding"],
        ["Parley.Linking"] = ["Parley.Text"],
        ["Parley.Recording"] = ["Parley.Text"],
        ["Parley.Ingesting"] = ["Parley.Text", "Parley.Dates", "Parley.Extracting", "Parley.Networks", "Parley.Tagging", "Parley.Attributing", "Parley.Coding", "Parley.Reading", "Parley.Linking", "Parley.Recording"],
        ["Parley.Cli"] = ["Parley.Text", "Parley.Dates", "Parley.Extracting", "Parley.Fetching", "Parley.Networks", "Parley.Tagging", "Parley.Attributing", "Parley.Coding", "Parley.Reading", "Parley.Linking", "Parley.Recording", "Parley.Ingesting"],
        ["Parley.Lab"] = ["Parley.Text", "Parley.Dates", "Parley.Extracting", "Parley.Networks", "Parley.Tagging", "Parley.Attributing", "Parley.Coding", "Parley.Reading", "Parley.Linking", "Parley.Recording", "Parley.Ingesting"],
    };

    private static readonly string[] databases = ["Dapper", "Microsoft.Data.Sqlite", "Npgsql"];

    private static readonly string[] pureStages = ["Parley.Text", "Parley.Dates", "Parley.Extracting", "Parley.Networks", "Parley.Tagging", "Parley.Attributing", "Parley.Coding", "Parley.Linking"];

    public static TheoryData<string> ProjectNames => new(Repository.Projects.Select(Path.GetFileNameWithoutExtension)!);

    [Theory, MemberData(nameof(ProjectNames))]
    public void A_project_uses_only_those_to_its_left(string project) =>
        Assert.Empty(References(project, "ProjectReference").Select(path => Path.GetFileNameWithoutExtension(path)!).Except(allowed[project]));

    [Theory, MemberData(nameof(ProjectNames))]
    public void Only_recording_knows_a_database(string project)
    {
        if (project != "Parley.Recording")
            Assert.Empty(References(project, "PackageReference").Intersect(databases));
    }

    [Theory, MemberData(nameof(ProjectNames))]
    public void A_stage_is_pure_and_needs_no_package_but_for_formats(string project)
    {
        bool pure = Document(project).Descendants("PureStage").Any(element => element.Value == "true");
        Assert.Equal(pureStages.Contains(project), pure);
        // HTML and the like is read by a library, and so is YAML.
        if (pure && project is not ("Parley.Extracting" or "Parley.Coding"))
            Assert.Empty(References(project, "PackageReference"));
    }

    [Theory, MemberData(nameof(ProjectNames))]
    public void Compiled_assemblies_keep_the_direction(string project)
    {
        string assembly = project switch { "Parley.Cli" => "parley", "Parley.Lab" => "parley-lab", _ => project };
        var references = System.Reflection.Assembly.Load(assembly).GetReferencedAssemblies().Select(name => name.Name!);
        Assert.Empty(references.Where(name => name.StartsWith("Parley.", StringComparison.Ordinal)).Except(allowed[project]));
    }

    private static IEnumerable<string> References(string project, string kind) =>
        Document(project).Descendants(kind).Select(element => element.Attribute("Include")!.Value);

    private static XDocument Document(string project) =>
        XDocument.Load(Path.Combine(Repository.Root, "src", project, project + ".csproj"));
}
