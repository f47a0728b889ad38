namespace MentorOutlook.Sandbox.Microsoft365.Events;

public enum EventType
{
    SingleInstance,
    Occurrence,
    Exception,
    SeriesMaster,
}

public enum Sensitivity
{
    Normal,
    Personal,
    Private,
    Confidential,
}

public enum FreeBusy
{
    Free,
    Tentative,
    Busy,
    Oof,
    WorkingElsewhere,
}

public enum EventResponse
{
    None,
    Organizer,
    TentativelyAccepted,
    Accepted,
    Declined,
    NotResponded,
}

public enum AttendeeType
{
    Required,
    Optional,
    Resource,
}
