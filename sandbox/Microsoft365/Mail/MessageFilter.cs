using System.Text.RegularExpressions;
using MentorOutlook.Sandbox.Microsoft365.Graph;
using NodaTime;

namespace MentorOutlook.Sandbox.Microsoft365.Mail;

/// <summary>The forms of $filter over messages that the sandbox understands, joined by "and". Anything else is refused, never ignored.</summary>
internal sealed partial class MessageFilter
{
    private readonly List<Func<Message, bool>> _conditions = [];

    public MessageFilter(string filter)
    {
        if (string.IsNullOrWhiteSpace(filter)) throw GraphRefusal.InvalidFilter("$filter is empty.");
        foreach (var clause in Clauses(filter)) _conditions.Add(Condition(clause));
    }

    /// <summary>The properties in the order in which they are named.</summary>
    public List<string> Named { get; } = [];

    public bool Matches(Message message) => _conditions.TrueForAll(condition => condition(message));

    private static IEnumerable<string> Clauses(string filter)
    {
        var position = 0;
        while (position < filter.Length)
        {
            var match = Clause().Match(filter, position);
            if (!match.Success || match.Index != position) throw GraphRefusal.InvalidFilter($"Syntax error at position {position} in '{filter}'; the sandbox understands comparisons joined by 'and'.");
            yield return match.Groups["clause"].Value.Trim();
            position += match.Length;
        }
    }

    private Func<Message, bool> Condition(string clause)
    {
        if (NamedPropertyForm().Match(clause) is { Success: true } named) return HasProperty(NamedProperty.Checked(Unquoted(named, "id")), Unquoted(named, "value"));
        var match = Comparison().Match(clause);
        if (!match.Success) throw GraphRefusal.InvalidFilter($"The sandbox does not understand the filter '{clause}'.");
        var (name, comparison, value) = (match.Groups["name"].Value, match.Groups["operator"].Value, match.Groups["value"].Value);
        Named.Add(name);
        return name switch
        {
            "conversationId" => Equal(comparison, Text(value), message => message.ConversationId),
            "internetMessageId" => Equal(comparison, Text(value), message => message.InternetMessageId),
            "subject" => Equal(comparison, Text(value), message => message.Subject),
            "from/emailAddress/address" => Equal(comparison, Text(value), message => message.From.Address),
            "isDraft" => Equal(comparison, Truth(value), message => message.IsDraft),
            "isRead" => Equal(comparison, Truth(value), message => message.IsRead),
            "receivedDateTime" => Compared(comparison, Moment(value), message => message.Received),
            "sentDateTime" => Compared(comparison, Moment(value), message => message.Sent),
            "createdDateTime" => Compared(comparison, Moment(value), message => message.Created),
            "lastModifiedDateTime" => Compared(comparison, Moment(value), message => message.Modified),
            _ => throw GraphRefusal.InvalidFilter($"The sandbox does not filter messages by '{name}'."),
        };
    }

    private static Func<Message, bool> HasProperty(string id, string value) =>
        message => message.NamedProperties.Any(property => property.Key.Equals(id, StringComparison.OrdinalIgnoreCase) && property.Value == value);

    private static Func<Message, bool> Equal<T>(string comparison, T value, Func<Message, T> property) => comparison switch
    {
        "eq" => message => Same(property(message), value),
        "ne" => message => !Same(property(message), value),
        _ => throw GraphRefusal.InvalidFilter($"The operator '{comparison}' is not supported for this property."),
    };

    /// <summary>Exchange compares strings without regard to case.</summary>
    private static bool Same<T>(T left, T right) => left is string text ? text.Equals(right as string, StringComparison.OrdinalIgnoreCase) : Equals(left, right);

    private static Func<Message, bool> Compared(string comparison, Instant value, Func<Message, Instant> property) => comparison switch
    {
        "ge" => message => property(message) >= value,
        "gt" => message => property(message) > value,
        "le" => message => property(message) <= value,
        "lt" => message => property(message) < value,
        _ => Equal(comparison, value, property),
    };

    private static string Text(string value) =>
        value is ['\'', .., '\''] ? value[1..^1].Replace("''", "'", StringComparison.Ordinal) : throw GraphRefusal.InvalidFilter($"A string in quotes was expected instead of {value}.");

    private static bool Truth(string value) => value switch
    {
        "true" => true,
        "false" => false,
        _ => throw GraphRefusal.InvalidFilter($"true or false was expected instead of {value}."),
    };

    private static Instant Moment(string value) => Wire.Find(value) ?? throw GraphRefusal.InvalidFilter($"A date and time without quotes was expected instead of {value}.");

    private static string Unquoted(Match match, string group) => match.Groups[group].Value.Replace("''", "'", StringComparison.Ordinal);

    [GeneratedRegex(@"\s*(?<clause>(?:'(?:[^']|'')*'|\((?:'(?:[^']|'')*'|[^'()])*\)|(?!\s+and\s)[^'()])+)(?:\s+and\s+(?=\S)|\s*$)")]
    private static partial Regex Clause();

    [GeneratedRegex(@"^singleValueExtendedProperties/Any\((?<v>\w+):\s*\k<v>/id eq '(?<id>(?:[^']|'')*)' and \k<v>/value eq '(?<value>(?:[^']|'')*)'\)$", RegexOptions.IgnoreCase)]
    private static partial Regex NamedPropertyForm();

    [GeneratedRegex(@"^(?<name>[A-Za-z/]+)\s+(?<operator>eq|ne|ge|gt|le|lt)\s+(?<value>'(?:[^']|'')*'|[^'\s]+)$")]
    private static partial Regex Comparison();
}
