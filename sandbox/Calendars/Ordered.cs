namespace MentorOutlook.Sandbox.Calendars;

/// <summary>Sequences in order that may have no end.</summary>
internal static class Ordered
{
    public static IEnumerable<T> Merge<T>(IEnumerable<T> left, IEnumerable<T> right)
        where T : IComparable<T> => Merge(left, right, item => item);

    public static IEnumerable<T> Merge<T, TKey>(IEnumerable<T> left, IEnumerable<T> right, Func<T, TKey> key)
        where TKey : IComparable<TKey>
    {
        using var a = left.GetEnumerator();
        using var b = right.GetEnumerator();
        var (hasA, hasB) = (a.MoveNext(), b.MoveNext());
        while (hasA || hasB)
        {
            var takeA = hasA && (!hasB || key(a.Current).CompareTo(key(b.Current)) <= 0);
            yield return takeA ? a.Current : b.Current;
            if (takeA) hasA = a.MoveNext();
            else hasB = b.MoveNext();
        }
    }

    public static IEnumerable<T> DistinctUntilChanged<T>(this IEnumerable<T> items)
    {
        var (hasLast, last) = (false, default(T));
        foreach (var item in items)
        {
            if (hasLast && EqualityComparer<T>.Default.Equals(item, last)) continue;
            (hasLast, last) = (true, item);
            yield return item;
        }
    }

    /// <summary>Takes an exception that means the end as the end.</summary>
    public static IEnumerable<T> UntilItFails<T>(IEnumerable<T> items, Func<Exception, bool> isTheEnd, CancellationToken expired)
    {
        using var item = items.GetEnumerator();
        while (Next(item, isTheEnd))
        {
            expired.ThrowIfCancellationRequested();
            yield return item.Current;
        }
    }

    private static bool Next<T>(IEnumerator<T> item, Func<Exception, bool> isTheEnd)
    {
        try
        {
            return item.MoveNext();
        }
        catch (Exception exception) when (isTheEnd(exception))
        {
            return false;
        }
    }
}
