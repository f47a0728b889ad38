using MentorOutlook.Core.Mentorships;
using MentorOutlook.Sandbox.Microsoft365.Faults;

namespace MentorOutlook.Tests.Thread.Faults;

/// <summary>How a session goes when nothing goes wrong: what the mailbox shows after each phase, and the calls to Graph that it takes.</summary>
/// <param name="Story">By language, after each phase.</param>
/// <param name="Calls">By phase, the steps of batches after their batch; downloads and uploads are among them.</param>
internal sealed record GoodLife(IReadOnlyDictionary<Locale, IReadOnlyList<string>> Story, IReadOnlyList<IReadOnlyList<GraphCall>> Calls)
{
    private static readonly Lazy<Task<GoodLife>> Lived = new(LiveAsync);

    /// <summary>Lived once for all tests.</summary>
    public static Task<GoodLife> Value => Lived.Value;

    private static async Task<GoodLife> LiveAsync()
    {
        await using var crowd = await Crowd.GatherAsync(2);
        var counter = new CallCounter(crowd.World.Microsoft365.Faults);
        var calls = new List<IReadOnlyList<GraphCall>>();
        foreach (var phase in Phase.All)
        {
            counter.Begin();
            await crowd.LiveAsync(phase);
            calls.Add(counter.CallsOf(crowd.Mentees[0].Mailbox.UserId));
        }

        return new GoodLife(crowd.Mentees.ToDictionary(mentee => mentee.Locale, mentee => mentee.Story), calls);
    }
}
