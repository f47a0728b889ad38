namespace MentorOutlook.Core.Reading;

/// <summary>An appointment's body without what its maker did not write: how to join, dial-in numbers, notices.</summary>
internal static class InvitationBody
{
    private static readonly string[] JoinWords =
        ["microsoft teams", "reunion teams", "teams meeting", "join the meeting", "rejoindre la reunion", "google meet", "zoom meeting", "participer a la reunion zoom", "join with google", "-::~:~::~", "id de reunion", "meeting id"];

    public static IReadOnlyList<SourceLine> Written(IReadOnlyList<SourceLine> body) => [.. body.TakeWhile(line => !BeginsJoinBlock(line.Text))];

    private static bool BeginsJoinBlock(string line)
    {
        var text = line.Trim();
        if (text.Length > 19 && text.All(c => c is '_' or '-' or '*' or '.')) return true;
        var folded = Folding.Fold(text);
        return Array.Exists(JoinWords, words => folded.StartsWith(words, StringComparison.Ordinal));
    }
}
