using MentorOutlook.Core.Ports;
using MentorOutlook.Mailbox.Calendars;
using MentorOutlook.Mailbox.Drafts;
using MentorOutlook.Mailbox.Files;
using MentorOutlook.Mailbox.Http;
using MentorOutlook.Mailbox.Reading;
using MentorOutlook.Mailbox.Subscriptions;
using MentorOutlook.Mailbox.Tasks;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace MentorOutlook.Mailbox;

public static class GraphRegistration
{
    /// <summary>Puts Graph behind Core's ports. Needs a <see cref="TimeProvider"/>, <see cref="IAccessTokens"/> and <see cref="HtmlToLines"/>.</summary>
    /// <exception cref="ArgumentException">The options would send tokens to an address that is not Graph's.</exception>
    public static IServiceCollection AddGraphMailbox(this IServiceCollection services, GraphOptions options)
    {
        services.TryAddSingleton(options.Validated());
        services.TryAddSingleton<GraphConnections>();
        services.TryAddSingleton<GraphClients>();
        services.TryAddSingleton<KnownFiles>();
        services.TryAddSingleton<ICalendar, GraphCalendar>();
        services.TryAddSingleton<IMailbox, GraphReader>();
        services.TryAddSingleton<IDraftBox, GraphDraftBox>();
        services.TryAddSingleton<ITaskList, GraphTaskList>();
        services.TryAddSingleton<IMentorshipFiles, GraphMentorshipFiles>();
        services.TryAddSingleton<ISubscriptions, GraphSubscriptions>();
        return services;
    }
}
