// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands.h"

#include <application/annotationexport.h>
#include <core/base/files.h>

using namespace Qt::StringLiterals;

namespace cli {

namespace {

Outcome exportAnnotations(const Context &context)
{
    TRY(const application::OpenLibrary library, context.open(Access::Read));
    TRY(const QList<model::AnnotationRow> all, library.run(application::annotationsWithThemes()));
    const QList<model::AnnotationRow> rows = context.has(u"with-private"_s) ? all : application::shareable(all);
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

}

Outcome exportFile(const Context &context)
{
    return context.option(u"format"_s) == u"ical" ? exportDeadlines(context) : exportAnnotations(context);
}

}
