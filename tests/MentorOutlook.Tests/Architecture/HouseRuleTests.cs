using System.Reflection;
using MentorOutlook.Core.Briefs;
using MentorOutlook.Core.Mentorships;
using MentorOutlook.Core.ProgressNotes;
using MentorOutlook.Core.Recaps;
using MentorOutlook.Core.Sessions;
using MentorOutlook.Tests.Support;

namespace MentorOutlook.Tests.Architecture;

/// <summary>Rules of the house that no compiler knows.</summary>
public sealed class HouseRuleTests
{
    private const int LongestFile = 300;

    private static readonly string[] Vague = ["Manager", "Helper", "Util", "Utils", "Utility", "Service"];

    public static TheoryData<Type> Audited() => [typeof(Brief), typeof(ProgressNote), typeof(Recap), typeof(Mentorship), typeof(SessionRecord), typeof(SessionSnapshot), typeof(Reply)];

    [Theory]
    [MemberData(nameof(Audited))]
    public void Every_field_states_who_may_read_it(Type type)
    {
        var silent = type.GetProperties()
            .Where(property => property.PropertyType != typeof(Session) && property.CanWrite | property.GetCustomAttribute<ReadByAttribute>() is not null | !property.PropertyType.IsPrimitive)
            .Where(property => property.GetCustomAttribute<ReadByAttribute>() is null)
            .Select(property => property.Name)
            .Except(["EqualityContract", nameof(Recap.IsSkeleton)]);

        Assert.Empty(silent);
    }

    [Theory]
    [InlineData(typeof(Brief))]
    [InlineData(typeof(ProgressNote))]
    [InlineData(typeof(Recap))]
    [InlineData(typeof(Core.Agendas.Agenda))]
    public void Every_line_of_an_artefact_carries_its_source(Type type)
    {
        var lines = type.GetProperties()
            .Where(property => property.PropertyType.IsGenericType && property.PropertyType.GetGenericTypeDefinition() == typeof(IReadOnlyList<>))
            .Select(property => property.PropertyType.GetGenericArguments()[0])
            .ToList();

        Assert.NotEmpty(lines);
        Assert.All(lines, line => Assert.Equal(typeof(Core.Reading.Source), line.GetProperty("Source")?.PropertyType));
    }

    [Theory]
    [InlineData(typeof(ProgressNote))]
    [InlineData(typeof(Recap))]
    public void What_the_mentor_reads_has_no_field_for_the_mentee_alone(Type type) =>
        Assert.All(
            type.GetProperties().Select(property => property.GetCustomAttribute<ReadByAttribute>()).OfType<ReadByAttribute>(),
            attribute => Assert.Equal(Audience.Us, attribute.Audience));

    [Fact]
    public void No_type_has_a_name_that_says_nothing()
    {
        var names = new[] { "Core", "Text", "Mailbox", "Storage", "Sandbox", "Functions" }
            .SelectMany(project => Assembly.Load($"MentorOutlook.{project}").GetTypes())
            .Where(type => type.Namespace?.StartsWith("MentorOutlook", StringComparison.Ordinal) == true)
            .Select(type => type.Name);

        Assert.DoesNotContain(names, name => Vague.Any(word => name.EndsWith(word, StringComparison.Ordinal)));
    }

    [Fact]
    public void No_source_file_is_too_long_to_read()
    {
        var long_ = Repository.SourceFiles("*.cs").Where(file => File.ReadLines(file).Count() > LongestFile);

        Assert.Empty(long_);
    }

    [Fact]
    public void Every_layout_has_its_twin_and_every_wording_its_other_language()
    {
        var names = Assembly.Load("MentorOutlook.Text").GetManifestResourceNames().Where(name => name.EndsWith(".hbs", StringComparison.Ordinal)).ToList();
        var html = names.Where(name => name.EndsWith(".html.hbs", StringComparison.Ordinal) && name is not ("mail.html.hbs" or "list.html.hbs")).Select(name => name.Replace(".html.", ".", StringComparison.Ordinal));
        var text = names.Where(name => name.EndsWith(".text.hbs", StringComparison.Ordinal)).Select(name => name.Replace(".text.", ".", StringComparison.Ordinal));
        var french = names.Where(name => name.StartsWith("fr/", StringComparison.Ordinal)).Select(name => name[3..]);
        var english = names.Where(name => name.StartsWith("en/", StringComparison.Ordinal)).Select(name => name[3..]);

        Assert.Equal(html.Order(), text.Order());
        Assert.Equal(french.Order(), english.Order());
        Assert.NotEmpty(french);
    }
}
