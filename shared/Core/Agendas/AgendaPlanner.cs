using MentorOutlook.Core.Reading;
using MentorOutlook.Core.Reading.Replies;
using MentorOutlook.Core.Sessions;

namespace MentorOutlook.Core.Agendas;

/// <summary>
/// Fits an agenda to a session. A working session begins with the open actions and ends with the next date; a first one goes from
/// mutual understanding over a diagnosis to the next steps. Minutes are multiples of five and add up to the length minus five.
/// </summary>
public static class AgendaPlanner
{
    private const int FreeMinutes = 5;
    private const int MostSubjects = 2;

    /// <param name="carried">What the other person wants to talk about is in it.</param>
    public static Agenda Plan(Session session, SessionOutcome outcome, CarriedOver? carried = null)
    {
        var minutes = MinutesOf(session);
        var subjects = Subjects(outcome, carried ?? CarriedOver.Nothing).Take(minutes < 30 ? 1 : MostSubjects).ToList();
        var points = session.Kind == SessionKind.First ? FirstSession() : WorkingSession(subjects, minutes);
        if (minutes is null) return new Agenda([.. points.Select(point => point.ToItem(session, null))], null);

        var shares = Divide(minutes.Value, [.. points.Select(point => point.Weight)]);
        return new Agenda([.. points.Select((point, i) => point.ToItem(session, shares[i]))], minutes);
    }

    /// <summary>What the other person asks for comes first, and then each has their turn.</summary>
    private static IEnumerable<NotedItem> Subjects(SessionOutcome outcome, CarriedOver carried)
    {
        var own = outcome.ToDecide.Concat(outcome.Questions);
        var asked = carried.Said.OfType<TopicAdded>().Select(topic => new NotedItem(topic.IsQuoted ? $"« {topic.Text} »" : topic.Text, topic.Source)).ToList();
        return asked.Count == 0 ? own : Duplicates.Remove([asked[0], .. own.Take(1), .. asked.Skip(1), .. own.Skip(1)]);
    }

    private static List<Point> FirstSession() =>
    [
        new(AgendaTopic.MutualUnderstanding, 3),
        new(AgendaTopic.Diagnosis, 4),
        new(AgendaTopic.Frame, 2),
        new(AgendaTopic.NextSteps, 1),
    ];

    private static List<Point> WorkingSession(List<NotedItem> subjects, int? minutes)
    {
        List<Point> points = [new(AgendaTopic.OpenActions, 2)];
        if (subjects.Count == 0) points.Add(new Point(AgendaTopic.MainSubject, 7));
        foreach (var (subject, i) in subjects.Select((subject, i) => (subject, i)))
        {
            points.Add(new Point(AgendaTopic.Subject, subjects.Count == 1 ? 7 : i == 0 ? 4 : 3, subject));
        }

        if (minutes is null or > 25) points.Add(new Point(AgendaTopic.NextSteps, 1));
        points.Add(new Point(AgendaTopic.NextDate, 1));
        return points;
    }

    private static int? MinutesOf(Session session)
    {
        if (session.Time.IsAllDay) return null;
        var length = (int)Math.Min(session.Time.Length.TotalMinutes, 24 * 60);
        return length < 20 ? null : (length - FreeMinutes) / 5 * 5;
    }

    /// <summary>Shares out slots of five minutes by weight, at least one to each; what rounding leaves goes to the heaviest.</summary>
    private static int[] Divide(int minutes, int[] weights)
    {
        var slots = minutes / 5;
        var total = weights.Sum();
        var shares = weights.Select(weight => Math.Max(1, slots * weight / total)).ToArray();
        for (var left = slots - shares.Sum(); left != 0; left -= Math.Sign(left))
        {
            var target = left > 0
                ? IndexOfMost(weights, i => (double)weights[i] / shares[i])
                : IndexOfMost(weights, i => shares[i] > 1 ? shares[i] : 0);
            shares[target] += Math.Sign(left);
        }

        return [.. shares.Select(share => share * 5)];
    }

    private static int IndexOfMost(int[] weights, Func<int, double> measure) =>
        Enumerable.Range(0, weights.Length).MaxBy(measure);

    private sealed record Point(AgendaTopic Topic, int Weight, NotedItem? Subject = null)
    {
        public AgendaItem ToItem(Session session, int? minutes) =>
            new(Topic, Subject?.Text, minutes, Subject?.Source ?? new PropertySource("kind", session.Appointment.Subject));
    }
}
