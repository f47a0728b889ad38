using System.Diagnostics.CodeAnalysis;

namespace MentorOutlook.Core.Problems;

/// <summary>Makes results of values whose type is an interface, from which C# allows no implicit conversion.</summary>
public static class Result
{
    public static Result<T> Of<T>(T value)
        where T : notnull => new(value, null);
}

/// <summary>A value, or the <see cref="Problem"/> that kept it from being made.</summary>
public sealed class Result<T>
    where T : notnull
{
    private readonly T? _value;

    internal Result(T? value, Problem? problem) => (_value, Problem) = (value, problem);

    public Problem? Problem { get; }

    /// <summary>Takes the value out, or the problem.</summary>
    /// <returns>Whether there is a value.</returns>
    public bool TryGet([NotNullWhen(true)] out T? value, [NotNullWhen(false)] out Problem? problem)
    {
        value = _value;
        problem = Problem;
        return problem is null;
    }

    [SuppressMessage("Usage", "CA2225", Justification = "The conversions are the constructors; a named twin would say nothing more.")]
    public static implicit operator Result<T>(T value) => new(value, null);

    [SuppressMessage("Usage", "CA2225", Justification = "The conversions are the constructors; a named twin would say nothing more.")]
    public static implicit operator Result<T>(Problem problem) => new(default, problem);
}
