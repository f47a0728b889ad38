using System.Reflection;
using System.Xml.Linq;
using MentorOutlook.Tests.Support;

namespace MentorOutlook.Tests.Architecture;

/// <summary>Arrows between projects point down only, and what belongs to one project stays in it.</summary>
public sealed class ArrowTests
{
    private static readonly Dictionary<string, string[]> Allowed = new(StringComparer.Ordinal)
    {
        ["MentorOutlook.Core"] = [],
        ["MentorOutlook.Text"] = ["MentorOutlook.Core"],
        ["MentorOutlook.Mailbox"] = ["MentorOutlook.Core"],
        ["MentorOutlook.Storage"] = ["MentorOutlook.Core"],
        ["MentorOutlook.Functions"] = ["MentorOutlook.Core", "MentorOutlook.Text", "MentorOutlook.Mailbox", "MentorOutlook.Storage"],
        // The sandbox plays Microsoft 365: it must not share a line with the code that talks to it.
        ["MentorOutlook.Sandbox"] = ["MentorOutlook.Core", "MentorOutlook.Text"],
    };

    private static readonly Dictionary<string, string> OnlyIn = new(StringComparer.Ordinal)
    {
        ["Microsoft.Graph"] = "MentorOutlook.Mailbox",
        ["Microsoft.Kiota"] = "MentorOutlook.Mailbox",
        ["Handlebars"] = "MentorOutlook.Text",
        ["AngleSharp"] = "MentorOutlook.Text",
        ["Microsoft.Data.Sqlite"] = "MentorOutlook.Storage",
        ["Ical.Net"] = "MentorOutlook.Sandbox",
        ["MimeKit"] = "MentorOutlook.Sandbox",
    };

    public static TheoryData<string> Projects() => [.. Allowed.Keys];

    [Theory]
    [MemberData(nameof(Projects))]
    public void A_project_refers_only_to_projects_below_it(string project)
    {
        // A project that is only built along, such as the service that the sandbox starts, lends no line.
        var references = ProjectFile(project).Descendants("ProjectReference")
            .Where(reference => (string?)reference.Attribute("ReferenceOutputAssembly") != "false")
            .Select(reference => Path.GetFileNameWithoutExtension(reference.Attribute("Include")!.Value.Replace('\\', '/')));

        Assert.Subset(Allowed[project].ToHashSet(), references.ToHashSet());
    }

    [Theory]
    [MemberData(nameof(Projects))]
    public void A_package_is_named_only_in_its_own_project(string project)
    {
        var packages = ProjectFile(project).Descendants("PackageReference").Select(package => package.Attribute("Include")!.Value);

        Assert.All(packages, package => Assert.All(OnlyIn.Where(rule => package.StartsWith(rule.Key, StringComparison.Ordinal)), rule => Assert.Equal(rule.Value, project)));
    }

    [Theory]
    [MemberData(nameof(Projects))]
    public void A_compiled_project_uses_only_what_it_may(string project)
    {
        var references = Assembly.Load(project).GetReferencedAssemblies().Select(reference => reference.Name!).ToList();

        Assert.Subset(Allowed[project].ToHashSet(), references.Where(Allowed.ContainsKey).ToHashSet());
        Assert.All(references, reference => Assert.All(OnlyIn.Where(rule => reference.StartsWith(rule.Key, StringComparison.Ordinal)), rule => Assert.Equal(rule.Value, project)));
    }

    [Fact]
    public void Core_knows_the_framework_and_NodaTime_alone()
    {
        var references = Assembly.Load("MentorOutlook.Core").GetReferencedAssemblies().Select(reference => reference.Name!);

        Assert.All(references, reference => Assert.True(reference.StartsWith("System", StringComparison.Ordinal) || reference == "NodaTime", reference));
    }

    [Fact]
    public void No_type_of_Graph_leaves_Mailbox()
    {
        var exposed = Assembly.Load("MentorOutlook.Mailbox").GetExportedTypes()
            .SelectMany(type => type.GetMembers().SelectMany(TypesOf).Append(type.BaseType).Concat(type.GetInterfaces()))
            .OfType<Type>()
            .SelectMany(type => type.IsGenericType ? type.GetGenericArguments().Append(type) : [type])
            .Select(type => type.Assembly.GetName().Name!);

        Assert.DoesNotContain(exposed, name => name.StartsWith("Microsoft.Graph", StringComparison.Ordinal) || name.StartsWith("Microsoft.Kiota", StringComparison.Ordinal));
    }

    private static IEnumerable<Type?> TypesOf(MemberInfo member) => member switch
    {
        MethodInfo method => method.GetParameters().Select(parameter => parameter.ParameterType).Append(method.ReturnType),
        ConstructorInfo constructor => constructor.GetParameters().Select(parameter => parameter.ParameterType),
        PropertyInfo property => [property.PropertyType],
        FieldInfo field => [field.FieldType],
        _ => [],
    };

    private static XDocument ProjectFile(string project) =>
        XDocument.Load(Directory.EnumerateFiles(Repository.Root, $"{project}.csproj", SearchOption.AllDirectories).Single());
}
