namespace MentorOutlook.Sandbox.Sessions;

/// <summary>Puts several files in place of others. Disposed before everything is in place, it leaves everything as it was.</summary>
internal sealed class Replacement : IDisposable
{
    private readonly string _mark = $".{Guid.NewGuid():N}";
    private readonly List<string> _targets = [];
    private readonly List<string> _created = [];
    private int _replaced;
    private bool _complete;

    /// <summary>Creates a folder and those above it that are missing.</summary>
    public void Create(string folder)
    {
        for (var missing = Path.GetFullPath(folder); !Directory.Exists(missing); missing = Path.GetDirectoryName(missing) ?? throw new DirectoryNotFoundException())
        {
            _created.Add(missing);
        }

        Directory.CreateDirectory(folder);
    }

    /// <summary>Writes the new file beside the old one.</summary>
    public async Task StageAsync(string target, byte[] bytes, CancellationToken cancellation)
    {
        _targets.Add(target);
        await File.WriteAllBytesAsync(New(target), bytes, cancellation);
    }

    public void Commit()
    {
        foreach (var target in _targets)
        {
            if (File.Exists(target)) File.Replace(New(target), target, Old(target));
            else File.Move(New(target), target, overwrite: true);
            _replaced++;
        }

        _complete = true;
    }

    public void Dispose()
    {
        if (!_complete) Undo();
        foreach (var left in _targets.SelectMany(target => (string[])[New(target), Old(target)]).Where(File.Exists)) File.Delete(left);
        foreach (var folder in _complete ? [] : _created.Where(IsEmpty)) Directory.Delete(folder);
    }

    private void Undo()
    {
        foreach (var (index, target) in _targets.Index())
        {
            if (File.Exists(Old(target))) File.Move(Old(target), target, overwrite: true);
            else if (index < _replaced) File.Delete(target);
        }
    }

    private static bool IsEmpty(string folder) => Directory.Exists(folder) && !Directory.EnumerateFileSystemEntries(folder).Any();

    private string New(string target) => Beside(target, ".new");

    private string Old(string target) => Beside(target, ".old");

    private string Beside(string target, string ending) =>
        Path.Combine(Path.GetDirectoryName(target) ?? "", $".{Path.GetFileName(target)}{_mark}{ending}");
}
