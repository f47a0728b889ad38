using NodaTime;

namespace MentorOutlook.Sandbox.Microsoft365.Events;

/// <summary>How Graph says that a delta link is worth nothing any more.</summary>
public enum DeltaExpiry
{
    /// <summary>410 with the place to begin anew.</summary>
    Gone,

    /// <summary>400 with syncStateNotFound.</summary>
    BadRequest,

    /// <summary>404 with syncStateNotFound.</summary>
    NotFound,
}

public sealed class DeltaTokens
{
    private readonly Tenant _tenant;
    private readonly Dictionary<string, DeltaState> _states = new(StringComparer.Ordinal);

    internal DeltaTokens(Tenant tenant) => _tenant = tenant;

    /// <summary>Whether the next round also repeats what was said before, as Graph may.</summary>
    public bool RepeatsNextRound { get; set; }

    internal DeltaExpiry Expiry { get; private set; }

    internal (Instant From, Instant To) LastWindow { get; private set; }

    /// <summary>Every link given so far answers that it has expired.</summary>
    public void Expire(DeltaExpiry how)
    {
        lock (_tenant.Gate)
        {
            _states.Clear();
            Expiry = how;
        }
    }

    internal string Keep(DeltaState state)
    {
        var token = Convert.ToBase64String(_tenant.NextGuid().ToByteArray()).TrimEnd('=').Replace('+', '-').Replace('/', '_');
        _states[token] = state;
        LastWindow = (state.From, state.To);
        return token;
    }

    internal DeltaState? Find(string token) => _states.GetValueOrDefault(token);
}

/// <param name="Seen">What the caller knows when the round is over: both ids and the etag of each item of the window.</param>
/// <param name="Pending">What this round has still to say.</param>
internal sealed record DeltaState(Instant From, Instant To, IReadOnlyDictionary<string, CalendarEvent> Seen, IReadOnlyList<DeltaEntry> Pending);

/// <param name="IsRemoved">Deleted, or no longer in the window.</param>
internal sealed record DeltaEntry(CalendarEvent Item, bool IsRemoved);
