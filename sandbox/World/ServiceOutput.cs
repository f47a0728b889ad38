namespace MentorOutlook.Sandbox.World;

/// <summary>The lines that the service wrote, the last few thousand of them.</summary>
public sealed class ServiceOutput
{
    private const int Most = 5000;

    private readonly Lock _gate = new();
    private readonly Queue<string> _lines = [];

    public void Add(string? line)
    {
        if (line is null) return;
        lock (_gate)
        {
            _lines.Enqueue(line);
            if (_lines.Count > Most) _lines.Dequeue();
        }
    }

    public override string ToString()
    {
        lock (_gate) return string.Join('\n', _lines);
    }
}
