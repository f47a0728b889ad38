using MentorOutlook.Core.Briefs;
using MentorOutlook.Core.Drafts;
using MentorOutlook.Core.Mailboxes;
using MentorOutlook.Core.Mentorships;
using MentorOutlook.Core.Ports;
using MentorOutlook.Core.Sessions;
using MentorOutlook.Functions.Api;
using MentorOutlook.Functions.Hosting;
using MentorOutlook.Functions.Triggers;
using MentorOutlook.Mailbox;
using MentorOutlook.Storage;
using MentorOutlook.Text.Html;
using MentorOutlook.Text.Mails;
using Microsoft.Extensions.Options;

namespace MentorOutlook.Functions;

/// <summary>The composition root: what the service is made of, on one screen.</summary>
public static class ServiceApp
{
    private const string DefaultPort = "5080";

    /// <param name="configure">Changes what is built, such as where logs go; null for nothing.</param>
    public static WebApplication Create(string[] args, Action<WebApplicationBuilder>? configure = null)
    {
        var builder = WebApplication.CreateBuilder(args);
        // Set explicitly: the Functions host hands down its own ASPNETCORE_URLS, and nobody is served beyond this machine by default.
        builder.WebHost.UseUrls($"http://127.0.0.1:{builder.Configuration["FUNCTIONS_CUSTOMHANDLER_PORT"] ?? builder.Configuration["Port"] ?? DefaultPort}");
        builder.Services.AddOptions<ServiceOptions>().BindConfiguration(ServiceOptions.Section).ValidateDataAnnotations().ValidateOnStart();
        var options = builder.Configuration.GetSection(ServiceOptions.Section).Get<ServiceOptions>() ?? new ServiceOptions();

        AddOutside(builder.Services, options);
        AddUseCases(builder.Services);
        AddWaking(builder.Services, options);
        configure?.Invoke(builder);

        var app = builder.Build();
        app.MapReadiness();
        app.MapNotifications();
        app.MapApi();
        if (options.Sandbox) app.MapSteppedClock();
        return app;
    }

    private static void AddOutside(IServiceCollection services, ServiceOptions options)
    {
        services.AddGraphMailbox(new GraphOptions { BaseAddress = options.GraphAddress, Patience = options.GraphPatience });
        services.AddSqliteStore(options.StorePath);
        services.AddSingleton<IMailText, MailWriter>();
        services.AddSingleton<HtmlToLines>(HtmlLines.Read);
        if (options.Sandbox) services.AddSingleton<IAccessTokens, SandboxTokens>();
        else services.AddSingleton<IAccessTokens, NobodySignedIn>();
    }

    private static void AddUseCases(IServiceCollection services) => services
        .AddSingleton<MentorshipFolder>()
        .AddSingleton<OwnTaskList>()
        .AddSingleton<Join>()
        .AddSingleton<Reconcile>()
        .AddSingleton<AcceptNotification>()
        .AddSingleton<KeepSubscription>()
        .AddSingleton<SynchroniseCalendar>()
        .AddSingleton<ScheduleSession>()
        .AddSingleton<MoveDueWork>()
        .AddSingleton<PrepareSession>()
        .AddSingleton<ReviewSession>()
        .AddSingleton<OpenSession>()
        .AddSingleton<DraftComposer>()
        .AddSingleton<DraftKeeper>()
        .AddSingleton<BriefKeeper>()
        .AddSingleton<WaitingTask>()
        .AddSingleton<KeepArtefact>()
        .AddSingleton<NoteReplies>()
        .AddSingleton<FollowDrafts>();

    private static void AddWaking(IServiceCollection services, ServiceOptions options)
    {
        services.AddSingleton(provider => Addresses(provider.GetRequiredService<IOptions<ServiceOptions>>().Value));
        services.AddSingleton<WorkHandler>().AddSingleton<QueueWorker>().AddHostedService(provider => provider.GetRequiredService<QueueWorker>());
        services.AddSingleton<Timetable>();
        if (options.Sandbox)
        {
            services.AddSingleton<SteppedClock>().AddSingleton<TimeProvider>(provider => provider.GetRequiredService<SteppedClock>());
        }
        else
        {
            services.AddSingleton(TimeProvider.System).AddHostedService<Scheduler>();
        }
    }

    private static NotificationAddresses Addresses(ServiceOptions options) => options.PublicAddress is { } address
        ? new NotificationAddresses(new Uri(address, "/api/notifications"), new Uri(address, "/api/lifecycle"))
        : NotificationAddresses.None;
}
