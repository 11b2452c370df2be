// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bundlecommands.h"

#include <application/annotatedcopy.h>
#include <application/annotationexport.h>
#include <application/calendar.h>
#include <application/plainexport.h>
#include <application/references.h>
#include <core/base/files.h>

using namespace Qt::StringLiterals;

namespace cli {

namespace {

Outcome exportDeadlines(const Context &context)
{
    TRY(const application::OpenLibrary library, context.open(Access::Read));
    TRY(const auto days, library.run(application::calendarDays()));
    const QByteArray calendar = application::calendarFile(days);
    const QString path = context.option(u"output"_s);
    if (path.isEmpty()) {
        context.printLine(QString::fromUtf8(calendar));
        return Done;
    }
    TRY_VOID(base::writeFile(path, calendar));
    if (context.json)
        context.print({{u"output"_s, path}, {u"entries"_s, days.size()}});
    return Done;
}

Outcome exportPlain(const Context &context)
{
    TRY(const application::OpenLibrary library, context.open(Access::Read));
    const QString folder = context.option(u"output"_s);
    if (folder.isEmpty())
        return context.usage(u"--format plain needs -o FOLDER"_s);
    jobs::JobControl control;
    TRY(const application::PlainReport report, application::exportPlain(library, folder, control));
    context.print({{u"output"_s, folder}, {u"records"_s, report.records}, {u"packs"_s, report.packs}, {u"originals"_s, report.originals}},
        u"%1 records, %2 packs and %3 original files are in %4."_s.arg(report.records).arg(report.packs).arg(report.originals).arg(folder));
    return Done;
}

Outcome exportAnnotations(const Context &context)
{
    TRY(const application::OpenLibrary library, context.open(Access::Read));
    TRY(const QList<model::AnnotationRow> all, library.run(application::annotationsWithThemes()));
    QList<model::AnnotationRow> rows = context.has(u"with-private"_s) ? all : application::shareable(all);
    rows.removeIf([](const model::AnnotationRow &row) { return row.annotation.isLocked; });
    const QByteArray written = application::annotationFile(context.option(u"format"_s), rows);
    const QString path = context.option(u"output"_s);
    if (path.isEmpty()) {
        context.printLine(QString::fromUtf8(written));
        return Done;
    }
    TRY_VOID(base::writeFile(path, written));
    context.print({{u"output"_s, path}, {u"annotations"_s, rows.size()}, {u"left_out"_s, all.size() - rows.size()}},
        u"%1: %2 annotations, %3 private ones left out"_s.arg(path).arg(rows.size()).arg(all.size() - rows.size()));
    return Done;
}

QString sentenceOf(const application::AnnotatedCopyReport &report, const QString &path)
{
    QString sentence = u"%1: %2 annotations, %3 private ones left out"_s.arg(path).arg(report.written).arg(report.isPrivate);
    if (report.unplaced > 0)
        sentence += u", %1 at the top of their pages because their words are not on them"_s.arg(report.unplaced);
    if (report.loose > 0)
        sentence += u", %1 left out because they need re-attaching"_s.arg(report.loose);
    return sentence;
}

Outcome exportAnnotatedPdf(const Context &context)
{
    application::AnnotatedCopy copy;
    copy.path = context.option(u"output"_s);
    copy.password = context.option(u"password"_s);
    copy.isWithAllPrivate = context.has(u"with-private"_s);
    if (context.positional.isEmpty() || copy.path.isEmpty())
        return context.usage(u"--format pdf needs a REF and -o OUT"_s);
    TRY(const application::OpenLibrary library, context.open(Access::Read));
    TRY(const application::Target target, context.target(library));
    if (!target.text)
        return std::unexpected(Failure(target.record.symbol + u": it has no text in the library"_s, NotFound));
    copy.text = target.text->id;
    jobs::JobControl control;
    TRY(const application::AnnotatedCopyReport report, application::saveAnnotatedCopy(library, copy, control));
    context.print({{u"output"_s, copy.path}, {u"annotations"_s, report.written}, {u"unplaced"_s, report.unplaced},
                      {u"left_out"_s, report.isPrivate}, {u"loose"_s, report.loose}},
        sentenceOf(report, copy.path));
    return Done;
}

Outcome exportReferences(const Context &context, const QString &format)
{
    TRY(const application::OpenLibrary library, context.open(Access::Read));
    const auto which = context.has(u"with-wanted"_s) ? application::ReferencesOf::Wanted : application::ReferencesOf::Texts;
    TRY(const QList<exchange::BibliographyEntry> entries, library.run(application::references(which)));
    const QByteArray written = application::referenceFile(entries, format);
    const QString path = context.option(u"output"_s);
    if (path.isEmpty()) {
        context.printLine(QString::fromUtf8(written));
        return Done;
    }
    TRY_VOID(base::writeFile(path, written));
    context.print({{u"output"_s, path}, {u"references"_s, entries.size()}}, u"%1: %2 references"_s.arg(path).arg(entries.size()));
    return Done;
}

}

Outcome exportFile(const Context &context)
{
    const QString format = context.option(u"format"_s);
    if (format == u"bundle")
        return exportBundle(context);
    if (format == u"pdf")
        return exportAnnotatedPdf(context);
    if (!context.positional.isEmpty())
        return context.usage(u"--format %1 takes no REF"_s.arg(format));
    if (application::referenceFormats().contains(format))
        return exportReferences(context, format);
    if (format == u"ical")
        return exportDeadlines(context);
    return format == u"plain" ? exportPlain(context) : exportAnnotations(context);
}

}
