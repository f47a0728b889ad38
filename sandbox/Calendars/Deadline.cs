using System.Diagnostics.CodeAnalysis;
using MentorOutlook.Core.Problems;

namespace MentorOutlook.Sandbox.Calendars;

/// <summary>The edge towards a library and a file that nobody vouches for: whatever they do, a result comes back in time.</summary>
internal static class Deadline
{
    /// <param name="late">What is answered when the work takes longer; the work is told to stop and left to its background thread.</param>
    /// <param name="broken">What is answered when the work throws.</param>
    public static Result<T> Within<T>(TimeSpan limit, Func<CancellationToken, Result<T>> work, Problem late, Problem broken)
        where T : notnull
    {
        Result<T> result = late;
        // Not disposed: a thread left behind may still look at the token.
        var expiry = new CancellationTokenSource();
        var thread = new Thread(() => result = Guarded(() => work(expiry.Token), late, broken)) { IsBackground = true };
        thread.Start();
        if (thread.Join(limit)) return result;
        expiry.Cancel();
        return late;
    }

    [SuppressMessage("Design", "CA1031", Justification = "The one broad catch: the library throws a dozen kinds on bad input.")]
    private static Result<T> Guarded<T>(Func<Result<T>> work, Problem late, Problem broken)
        where T : notnull
    {
        try
        {
            return work();
        }
        catch (OperationCanceledException)
        {
            return late;
        }
        catch (Exception)
        {
            return broken;
        }
    }
}
