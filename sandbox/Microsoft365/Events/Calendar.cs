using NodaTime;

namespace MentorOutlook.Sandbox.Microsoft365.Events;

/// <summary>One person's calendar: single events, series, and what was changed of single occurrences.</summary>
public sealed class Calendar
{
    private readonly Tenant _tenant;
    private readonly Mailbox _owner;
    private readonly Dictionary<string, CalendarEvent> _items = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Master, LocalDateTime Original), CalendarEvent> _exceptions = [];
    private readonly HashSet<(string Master, LocalDateTime Original)> _removed = [];
    private readonly Dictionary<string, (string Item, LocalDateTime? Original)> _byId = new(StringComparer.Ordinal);

    internal Calendar(Tenant tenant, Mailbox owner) => (_tenant, _owner, Delta) = (tenant, owner, new DeltaTokens(tenant));

    /// <summary>What is remembered for those who ask for changes only.</summary>
    public DeltaTokens Delta { get; }

    /// <summary>Single events and series masters.</summary>
    public IReadOnlyList<CalendarEvent> Items
    {
        get
        {
            lock (_tenant.Gate) return [.. _items.Values.OrderBy(item => item.StartInstant)];
        }
    }

    /// <summary>What a calendar shows: single events, occurrences and exceptions, by their start.</summary>
    public IReadOnlyList<CalendarEvent> View(Instant from, Instant to)
    {
        lock (_tenant.Gate)
        {
            return [.. _items.Values.SelectMany(item => item.Type == EventType.SeriesMaster ? Occurrences(item, to) : [item])
                .Where(item => item.Overlaps(from, to))
                .OrderBy(item => item.StartInstant)
                .ThenBy(item => item.Id, StringComparer.Ordinal)];
        }
    }

    /// <param name="id">Of either form.</param>
    public CalendarEvent? Find(string id)
    {
        lock (_tenant.Gate)
        {
            if (!_byId.TryGetValue(id, out var known) || !_items.TryGetValue(known.Item, out var item)) return null;
            if (known.Original is not { } original) return item;
            return Has(item, original) ? Occurrence(item, original) : null;
        }
    }

    /// <summary>Exchange touches items by itself: the change key moves and nothing else. Of an occurrence it is the series that is touched.</summary>
    public void Touch(string id)
    {
        lock (_tenant.Gate)
        {
            if (!_byId.TryGetValue(id, out var known)) throw new ArgumentException("The calendar has no such event", nameof(id));
            Put(_items[known.Item], ChangeType.Updated);
        }
    }

    internal CalendarEvent? ByUid(string uid) => _items.Values.FirstOrDefault(item => item.ICalUId == uid);

    internal IEnumerable<CalendarEvent> ExceptionsOf(CalendarEvent master) => _exceptions.Where(pair => pair.Key.Master == master.Id).Select(pair => pair.Value);

    internal CalendarEvent Occurrence(CalendarEvent master, LocalDateTime original) =>
        _exceptions.TryGetValue((master.Id, original), out var exception) ? exception : Regular(master, original);

    internal bool IsRemoved(CalendarEvent master, LocalDateTime original) => _removed.Contains((master.Id, original));

    internal void LeaveOut(CalendarEvent master, LocalDateTime original) => _removed.Add((master.Id, original));

    internal (string Immutable, string Mutable) NewIds(string uid, LocalDateTime? original = null)
    {
        var seed = $"{_owner.UserId}|{uid}|{original}";
        return (ItemIds.Immutable(seed), ItemIds.Mutable(seed, "calendar"));
    }

    /// <summary>Stores a new version: an occurrence becomes an exception by it.</summary>
    internal CalendarEvent Put(CalendarEvent changed, ChangeType change)
    {
        var stored = changed with
        {
            Modified = _tenant.Now,
            Revision = _tenant.NextSerial(),
            Type = changed.Type == EventType.Occurrence ? EventType.Exception : changed.Type,
        };
        if (stored.Original is { } original) _exceptions[(stored.SeriesMasterId!, original)] = stored;
        else _items[stored.Id] = stored;
        Know(stored);
        Tell(stored, change);
        return stored;
    }

    internal void Remove(CalendarEvent item)
    {
        if (item.Original is { } original)
        {
            _removed.Add((item.SeriesMasterId!, original));
            _exceptions.Remove((item.SeriesMasterId!, original));
        }
        else
        {
            _items.Remove(item.Id);
            ForgetExceptions(item);
        }

        Tell(item, ChangeType.Deleted);
    }

    /// <summary>A new pattern or time of a series undoes what was changed of its occurrences.</summary>
    /// <param name="from">Only of those that the series puts there or later; null for all.</param>
    internal void ForgetExceptions(CalendarEvent master, LocalDateTime? from = null)
    {
        bool IsMeant((string Master, LocalDateTime Original) key) => key.Master == master.Id && (from is null || key.Original >= from);
        foreach (var key in _exceptions.Keys.Where(IsMeant).ToArray()) _exceptions.Remove(key);
        _removed.RemoveWhere(key => IsMeant(key));
    }

    private bool Has(CalendarEvent master, LocalDateTime original) =>
        !_removed.Contains((master.Id, original))
        && (_exceptions.ContainsKey((master.Id, original)) || Recurrence.Starts(master).TakeWhile(start => start <= original).Contains(original));

    private IEnumerable<CalendarEvent> Occurrences(CalendarEvent master, Instant to)
    {
        var regular = Recurrence.Starts(master)
            .TakeWhile(start => start.InZoneLeniently(master.Zone).ToInstant() < to)
            .Where(start => !_removed.Contains((master.Id, start)) && !_exceptions.ContainsKey((master.Id, start)))
            .Select(start => Regular(master, start));
        return regular.Concat(ExceptionsOf(master));
    }

    private CalendarEvent Regular(CalendarEvent master, LocalDateTime original)
    {
        var ids = NewIds(master.ICalUId, original);
        var occurrence = master with
        {
            Id = ids.Immutable,
            MutableId = ids.Mutable,
            ICalUId = MeetingIds.OfOccurrence(master.ICalUId, original.Date),
            Type = EventType.Occurrence,
            SeriesMasterId = master.Id,
            MutableSeriesMasterId = master.MutableId,
            Original = original,
            Start = original,
            End = original + (master.End - master.Start),
            Rule = null,
        };
        Know(occurrence);
        return occurrence;
    }

    private void Know(CalendarEvent item) =>
        _byId[item.Id] = _byId[item.MutableId] = (item.SeriesMasterId ?? item.Id, item.Original);

    private void Tell(CalendarEvent item, ChangeType change) =>
        _tenant.Changed(new ItemChange(_owner, "Events", change, item.Id, item.MutableId, item.ETag));
}
