namespace MentorOutlook.Sandbox.Sessions;

/// <summary>Puts several files in place of others. Disposed before everything is in place, it leaves everything as it was.</summary>
internal sealed class Replacement : IDisposable
{
    private readonly string _mark = $".{Guid.NewGuid():N}";
    private readonly List<string> _targets = [];
    private readonly List<string> _created = [];
    private readonly Stack<Action> _undo = [];

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
            if (File.Exists(target))
            {
                File.Replace(New(target), target, Old(target));
                _undo.Push(() => File.Move(Old(target), target, overwrite: true));
            }
            else
            {
                File.Move(New(target), target, overwrite: true);
                _undo.Push(() => File.Delete(target));
            }
        }

        _undo.Clear();
        _created.Clear();
    }

    public void Dispose()
    {
        foreach (var undo in _undo) undo();
        foreach (var target in _targets)
        {
            File.Delete(New(target));
            // The only copy that there is stays, whatever happened.
            if (File.Exists(target)) File.Delete(Old(target));
        }

        foreach (var folder in _created.Where(IsEmpty)) Directory.Delete(folder);
    }

    private static bool IsEmpty(string folder) => Directory.Exists(folder) && !Directory.EnumerateFileSystemEntries(folder).Any();

    private string New(string target) => Beside(target, ".new");

    private string Old(string target) => Beside(target, ".old");

    private string Beside(string target, string ending) =>
        Path.Combine(Path.GetDirectoryName(target) ?? "", $".{Path.GetFileName(target)}{_mark}{ending}");
}
