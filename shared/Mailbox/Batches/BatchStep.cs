using Microsoft.Kiota.Abstractions.Serialization;

namespace MentorOutlook.Mailbox.Batches;

/// <summary>One GET of a batch.</summary>
internal abstract class BatchStep(string url, int[] absent)
{
    public string Url => url;

    /// <summary>Whether this status says that there is nothing, which is an answer too.</summary>
    public bool IsAbsence(int status) => absent.Contains(status);

    /// <summary>The status and code with which Graph said that there is nothing; null where there is something.</summary>
    public (int Status, string? Code)? Absence { get; set; }

    public abstract Task AcceptAsync(string body, CancellationToken cancellation);
}

internal sealed class BatchStep<T>(string url, int[] absent) : BatchStep(url, absent)
    where T : class, IParsable
{
    /// <summary>Null before the batch was sent, and where there is nothing.</summary>
    public T? Answer { get; private set; }

    public override async Task AcceptAsync(string body, CancellationToken cancellation) =>
        Answer = await KiotaJsonSerializer.DeserializeAsync<T>(body, cancellation);
}
