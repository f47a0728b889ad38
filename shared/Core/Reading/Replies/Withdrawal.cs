using MentorOutlook.Core.Actions;

namespace MentorOutlook.Core.Reading.Replies;

/// <summary>Reads "laisse tomber la présentation", "no need to book a room": an open action is not wanted any more.</summary>
internal static class Withdrawal
{
    private static readonly PhraseList Cues = new(
        "laisse tomber|laissez tomber|laissons tomber|oublie|oubliez|oublions|abandonne|abandonnons|on abandonne|on laisse tomber|nous abandonnons|plus besoin|pas besoin|plus la peine|pas la peine|inutile|annule|annulons|on annule|on oublie|ce n'est plus la peine|je renonce|on peut oublier|on peut abandonner|on peut laisser tomber|tu peux oublier|vous pouvez oublier|tu peux laisser tomber|vous pouvez laisser tomber",
        "drop|let's drop|forget|forget about|let's forget|no need|no longer needed|never mind|skip|let's skip|you can drop|we can drop|you can skip|we can skip|you can forget|we can forget|scrap|let's scrap|there's no need|there is no need|you don't need to|no more need");

    // Words around the task that do not say which.
    private static readonly HashSet<string> Around = ["besoin", "peine", "laisse", "tomber", "about", "need", "pour", "moment", "finalement", "completement", "tout", "simplement", "longer", "needed", "anymore", "plus", "actually", "that", "the"];

    /// <returns>The action; null where it does not say so or cannot be told which.</returns>
    public static ActionItem? Read(Fragment fragment, OpenActions open)
    {
        var words = fragment.Matter;
        if (Cues.LengthAt(words, 0) is not (> 0 and var cue) || words.Any(word => word.Is("?"))) return null;
        List<string> naming = [.. OpenActions.Naming(words.Skip(cue)).Except(Around)];
        return naming.Count == 0 ? open.Only(_ => true) : open.Named(naming, _ => true);
    }
}
