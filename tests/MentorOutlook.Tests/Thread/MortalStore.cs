using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using Microsoft.Extensions.DependencyInjection;

namespace MentorOutlook.Tests.Thread;

/// <summary>A store or queue, out of reach as soon as its service is dead.</summary>
[SuppressMessage("Performance", "CA1852", Justification = "DispatchProxy derives from it.")]
internal class MortalStore<T> : DispatchProxy
    where T : class
{
    private T? _inner;
    private Lifeline? _lifeline;

    /// <summary>Puts itself in front of what is registered.</summary>
    public static void Wrap(IServiceCollection services, Lifeline lifeline)
    {
        var registered = services.Single(service => service.ServiceType == typeof(T));
        services.Remove(registered);
        services.AddSingleton(provider => Around(
            (T)(registered.ImplementationFactory?.Invoke(provider) ?? ActivatorUtilities.CreateInstance(provider, registered.ImplementationType!)), lifeline));
    }

    protected override object? Invoke(MethodInfo? targetMethod, object?[]? args)
    {
        _lifeline!.Touch(targetMethod!.Name);
        return targetMethod.Invoke(_inner, BindingFlags.DoNotWrapExceptions, null, args, null);
    }

    private static T Around(T inner, Lifeline lifeline)
    {
        var made = Create<T, MortalStore<T>>();
        var mortal = (MortalStore<T>)(object)made;
        (mortal._inner, mortal._lifeline) = (inner, lifeline);
        return made;
    }
}
