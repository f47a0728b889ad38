namespace MentorOutlook.Core.Problems;

/// <summary>An expected failure, told to the person who can act on it.</summary>
/// <param name="What">What is wrong, in one line, without a final period.</param>
/// <param name="WhatToDo">What the reader can do about it, in one line, without a final period.</param>
public sealed record Problem(string What, string WhatToDo)
{
    /// <summary>The file or setting at fault; empty where the caller knows it better.</summary>
    public string Where { get; init; } = "";

    /// <summary>The 1-based line of the input at fault, where there is one.</summary>
    public int? Line { get; init; }
}
