namespace MentorOutlook.Sandbox.Microsoft365.Drive;

/// <summary>The one folder of a person's OneDrive that belongs to the service's app.</summary>
public sealed class AppFolder
{
    private readonly Tenant _tenant;
    private readonly Dictionary<string, DriveItem> _items = new(StringComparer.OrdinalIgnoreCase);

    internal AppFolder(Tenant tenant, Mailbox owner)
    {
        (_tenant, Owner) = (tenant, owner);
        Root = new DriveItem(NewId(), "", null) { Created = tenant.Now, Modified = tenant.Now };
    }

    /// <summary>False where the person has no OneDrive.</summary>
    public bool Exists { get; init; } = true;

    /// <summary>Files and folders, by path.</summary>
    public IReadOnlyList<DriveItem> Items
    {
        get
        {
            lock (_tenant.Gate) return [.. _items.Values.OrderBy(item => item.Path, StringComparer.Ordinal)];
        }
    }

    internal Mailbox Owner { get; }

    internal DriveItem Root { get; }

    public DriveItem? Find(string path)
    {
        lock (_tenant.Gate) return path.Length == 0 ? Root : _items.GetValueOrDefault(path);
    }

    internal DriveItem? ById(string id) => id == Root.Id ? Root : _items.Values.FirstOrDefault(item => item.Id == id);

    internal IEnumerable<DriveItem> ChildrenOf(DriveItem folder) => Items.Where(item => item.Parent.Equals(folder.Path, StringComparison.OrdinalIgnoreCase));

    /// <summary>Writes a file, and makes the folders on the way to it.</summary>
    internal DriveItem Write(string path, byte[] content)
    {
        foreach (var folder in FoldersOf(path)) _items.TryAdd(folder, New(folder, null));
        return _items[path] = _items.TryGetValue(path, out var item)
            ? item with { Content = content, Modified = _tenant.Now, Version = item.Version + 1 }
            : New(path, content);
    }

    internal void Remove(DriveItem item)
    {
        _items.Remove(item.Path);
        foreach (var below in _items.Keys.Where(path => path.StartsWith($"{item.Path}/", StringComparison.OrdinalIgnoreCase)).ToArray()) _items.Remove(below);
    }

    private DriveItem New(string path, byte[]? content) => new(NewId(), path, content) { Created = _tenant.Now, Modified = _tenant.Now };

    private string NewId() => _tenant.NextGuid().ToString("N").ToUpperInvariant();

    private static IEnumerable<string> FoldersOf(string path) =>
        Enumerable.Range(0, path.Length).Where(at => path[at] == '/').Select(at => path[..at]);
}
