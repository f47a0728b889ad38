namespace MentorOutlook.Sandbox.Microsoft365.Faults;

public enum FaultKind
{
    /// <summary>429, Retry-After in seconds.</summary>
    TooManyRequestsSeconds,

    /// <summary>429, Retry-After as an HTTP date by the simulated clock.</summary>
    TooManyRequestsDate,

    /// <summary>503, without Retry-After.</summary>
    ServiceUnavailable,

    /// <summary>504, and nothing was done.</summary>
    GatewayTimeoutBefore,

    /// <summary>504, though the write took place.</summary>
    GatewayTimeoutAfter,

    /// <summary>504, and the write takes place later.</summary>
    LateWrite,

    /// <summary>The connection ends before anything was done.</summary>
    DroppedBefore,

    /// <summary>The connection ends after the write.</summary>
    DroppedAfter,

    /// <summary>The answer comes, but after a while.</summary>
    Slow,

    /// <summary>401: the token has expired.</summary>
    Unauthorized,

    /// <summary>The hook is called before the call is served.</summary>
    Before,

    /// <summary>The hook is called after the call was served and before it is answered.</summary>
    After,
}
