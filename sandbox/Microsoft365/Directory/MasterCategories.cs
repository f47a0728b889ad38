namespace MentorOutlook.Sandbox.Microsoft365.Directory;

public sealed record OutlookCategory(string Id, string DisplayName, string Color);

/// <summary>The list of categories that Outlook offers its owner.</summary>
public sealed class MasterCategories
{
    private readonly Tenant _tenant;
    private readonly List<OutlookCategory> _categories = [];

    internal MasterCategories(Tenant tenant, Mailbox owner)
    {
        _tenant = tenant;
        Add(owner.Language == Core.Reading.Language.French ? "Catégorie rouge" : "Red category", "preset0");
    }

    public IReadOnlyList<OutlookCategory> All
    {
        get
        {
            lock (_tenant.Gate) return [.. _categories];
        }
    }

    internal OutlookCategory? Find(string name) => _categories.Find(category => category.DisplayName.Equals(name, StringComparison.OrdinalIgnoreCase));

    internal OutlookCategory Add(string name, string color)
    {
        var category = new OutlookCategory(_tenant.NextGuid().ToString(), name, color);
        _categories.Add(category);
        return category;
    }
}
