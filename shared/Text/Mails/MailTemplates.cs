using System.Reflection;
using System.Text;
using HandlebarsDotNet;
using MentorOutlook.Core.Drafts;
using MentorOutlook.Core.Mentorships;
using MentorOutlook.Core.Reading;
using MentorOutlook.Text.Typography;

namespace MentorOutlook.Text.Mails;

/// <summary>
/// The compiled templates of one locale. What a mail says is written once, in <c>fr/</c> or <c>en/</c>, as inline partials;
/// how it is laid out is written once, in <c>*.html.hbs</c> and <c>*.text.hbs</c>: so the two parts of a mail cannot say different things.
/// </summary>
internal sealed class MailTemplates
{
    private readonly Dictionary<ArtefactKind, MailTemplate> _templates = [];
    private readonly Dictionary<TaskPart, HandlebarsTemplate<object, object>> _task;

    /// <exception cref="InvalidOperationException">A template is missing: found at start, not when the first mail is due.</exception>
    public MailTemplates(Locale locale)
    {
        var html = Environment(locale, new HtmlTypographicEncoder(locale));
        var text = Environment(locale, new TextTypographicEncoder(locale));
        html.RegisterTemplate("mail.html", Source("mail.html.hbs"));
        html.RegisterTemplate("list", Source("list.html.hbs"));
        foreach (var kind in Enum.GetValues<ArtefactKind>())
        {
            var name = NameOf(kind);
            var words = Wording(locale, "common") + Wording(locale, name);
            html.RegisterTemplate($"{name}.html", Source($"{name}.html.hbs"));
            text.RegisterTemplate($"{name}.text", KeepingLineEnds(Source($"{name}.text.hbs")));
            _templates[kind] = new MailTemplate(
                text.Compile(words + "{{> subject}}"),
                html.Compile(words + $"{{{{> {name}.html}}}}"),
                text.Compile(words + $"{{{{> {name}.text}}}}"));
        }

        var taskWords = Wording(locale, "task");
        _task = Enum.GetValues<TaskPart>().ToDictionary(part => part, part => text.Compile(taskWords + $"{{{{> {part}}}}}"));
    }

    public MailTemplate this[ArtefactKind kind] => _templates[kind];

    public HandlebarsTemplate<object, object> this[TaskPart part] => _task[part];

    private static IHandlebars Environment(Locale locale, ITextEncoder encoder) => Handlebars.Create(new HandlebarsConfiguration
    {
        TextEncoder = encoder,
        FormatProvider = System.Globalization.CultureInfo.InvariantCulture,
        ThrowOnUnresolvedBindingExpression = true,
        PartialTemplateResolver = NoPartialResolver.Instance,
    });

    /// <summary>Handlebars swallows the end of a line on which a partial stands alone; in a text mail that end is meant.</summary>
    private static string KeepingLineEnds(string layout) => string.Concat(layout.Split('\n').Select(line =>
        line.StartsWith("{{> ", StringComparison.Ordinal) && line.EndsWith("}}", StringComparison.Ordinal) ? line + "\n\n" : line + "\n"));

    private static string NameOf(ArtefactKind kind) => kind switch
    {
        ArtefactKind.Brief => "brief",
        ArtefactKind.ProgressNote => "progress-note",
        ArtefactKind.Recap => "recap",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    /// <summary>The words of a template in the typography of their locale; what stands between braces is left alone.</summary>
    private static string Wording(Locale locale, string name)
    {
        var folder = new Correspondence(locale, AddressForm.Formal).Language == Language.French ? "fr" : "en";
        var source = Source($"{folder}/{name}.hbs");
        var set = new StringBuilder(source.Length);
        var at = 0;
        while (at < source.Length)
        {
            var open = source.IndexOf("{{", at, StringComparison.Ordinal);
            if (open < 0) open = source.Length;
            // A sign right after a field ("{{name}} :") still ends a word: the letter stands for it.
            set.Append(TypographicText.Set("x" + source[at..open], locale).AsSpan(1));
            if (open == source.Length) break;
            var close = source.IndexOf("}}", open, StringComparison.Ordinal) + 2;
            set.Append(source, open, close - open);
            at = close;
        }

        return set.ToString();
    }

    private static string Source(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The template {name} is missing.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}

/// <summary>In place of the library's own resolver, which looks for partials on the disk.</summary>
internal sealed class NoPartialResolver : IPartialTemplateResolver
{
    public static readonly NoPartialResolver Instance = new();

    public bool TryRegisterPartial(IHandlebars env, string? partialName, string? templatePath) => false;
}

/// <summary>The texts of a To Do task, each by the name of its partial.</summary>
internal enum TaskPart
{
    ListName,
    WaitingTitle,
    WaitingBody,
    DraftLink,
    AppointmentLink,
}

internal sealed record MailTemplate(HandlebarsTemplate<object, object> Subject, HandlebarsTemplate<object, object> Html, HandlebarsTemplate<object, object> Text);
