using MentorOutlook.Functions;

await ServiceApp.Create(args).RunAsync();
