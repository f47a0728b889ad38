namespace MentorOutlook.Sandbox.Microsoft365.Mail;

/// <summary>One person's messages, in the folders that every mailbox has.</summary>
public sealed class MailStore
{
    private readonly Tenant _tenant;
    private readonly Mailbox _owner;
    private readonly Dictionary<string, Message> _messages = new(StringComparer.Ordinal);
    private readonly HashSet<string> _touched = new(StringComparer.Ordinal);

    internal MailStore(Tenant tenant, Mailbox owner)
    {
        (_tenant, _owner) = (tenant, owner);
        Folders = [.. MailFolder.Of(owner.UserId, owner.Language)];
        tenant.Clock.Moved += _ => TouchByItself();
    }

    public IReadOnlyList<MailFolder> Folders { get; }

    /// <summary>All, the latest first.</summary>
    public IReadOnlyList<Message> Messages
    {
        get
        {
            lock (_tenant.Gate) return [.. _messages.Values.OrderByDescending(message => message.Received).ThenByDescending(message => message.Revision)];
        }
    }

    public IReadOnlyList<Message> Drafts => In(MailFolder.Drafts);

    public IReadOnlyList<Message> Inbox => In(MailFolder.Inbox);

    public IReadOnlyList<Message> SentItems => In(MailFolder.SentItems);

    public IReadOnlyList<Message> DeletedItems => In(MailFolder.DeletedItems);

    /// <param name="id">Of either form; a mutable one is good only as long as the message stays in its folder.</param>
    public Message? Find(string id)
    {
        lock (_tenant.Gate) return _messages.GetValueOrDefault(id) ?? _messages.Values.FirstOrDefault(message => message.MutableId == id);
    }

    internal MailFolder Folder(string wellKnownName) => Folders.Single(folder => folder.WellKnownName == wellKnownName);

    internal MailFolder? FindFolder(string idOrName) =>
        Folders.FirstOrDefault(folder => folder.Id == idOrName || folder.WellKnownName.Equals(idOrName, StringComparison.OrdinalIgnoreCase));

    /// <summary>A message that has just come into being, with everything that Exchange gives it.</summary>
    internal Message New(string folder)
    {
        var serial = _tenant.NextSerial();
        return new Message(ItemIds.Immutable($"{_owner.UserId}|message|{serial}"))
        {
            In = Folder(folder),
            From = _owner.Recipient,
            ConversationId = ItemIds.Folder($"conversation|{_tenant.NextGuid()}")[..44] + "=",
            InternetMessageId = NewInternetMessageId(),
            IsDraft = folder == MailFolder.Drafts,
            Created = _tenant.Now,
            Received = _tenant.Now,
            Sent = _tenant.Now,
        };
    }

    internal string NewInternetMessageId() =>
        $"<{_tenant.NextGuid():N}@{_owner.Address.Split('@')[^1]}>".ToUpperInvariant();

    internal Message Put(Message message, ChangeType change)
    {
        var stored = message with { Modified = _tenant.Now, Revision = _tenant.NextSerial() };
        _messages[stored.Id] = stored;
        _touched.Remove(stored.Id);
        Tell(stored, change);
        return stored;
    }

    /// <summary>Out of the mailbox; what a person or Graph deletes goes to Deleted Items first.</summary>
    internal void Remove(Message message)
    {
        _messages.Remove(message.Id);
        Tell(message, ChangeType.Deleted);
    }

    internal void Delete(Message message)
    {
        if (message.Folder == MailFolder.DeletedItems) Remove(message);
        else Move(message, MailFolder.DeletedItems);
    }

    internal void Restore(Message draft) => Move(draft, MailFolder.Drafts);

    /// <summary>Who watches hears that it is gone from one folder and new in the other.</summary>
    private void Move(Message message, string folder)
    {
        Tell(message, ChangeType.Deleted);
        Put(message with { In = Folder(folder) }, ChangeType.Created);
    }

    private Message[] In(string folder) => [.. Messages.Where(message => message.Folder == folder)];

    /// <summary>Some time after a write the server itself touches a message once more: another change key, the same message.</summary>
    private void TouchByItself()
    {
        lock (_tenant.Gate)
        {
            foreach (var message in _messages.Values.Where(message => message.Modified < _tenant.Now && _touched.Add(message.Id)).ToArray())
                _messages[message.Id] = message with { Revision = _tenant.NextSerial() };
        }
    }

    private void Tell(Message message, ChangeType change) =>
        _tenant.Changed(new ItemChange(_owner, "Messages", change, message.Id, message.MutableId, message.ETag, message.In.Id));
}
