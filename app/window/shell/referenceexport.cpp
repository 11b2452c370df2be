// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "referenceexport.h"

#include "libraryswitcher.h"

#include <application/calendar.h>
#include <application/references.h>
#include <core/base/files.h>
#include <presentation/shared/names.h>
#include <window/controls/messagebar.h>
#include <window/controls/savedialog.h>

#include <QFileInfo>
#include <QMainWindow>

using namespace Qt::StringLiterals;

namespace window {

ReferenceExport::ReferenceExport(const WindowContext &context, LibrarySwitcher &libraries)
    : QObject(&context.window)
    , m_context(context)
    , m_libraries(libraries)
{
    context.actions.onTriggered(u"file.exportReferences"_s, this, [this] { ask(); });
    context.actions.onTriggered(u"file.exportCalendar"_s, this, [this] { askForCalendar(); });
}

void ReferenceExport::ask()
{
    if (!m_libraries.library())
        return;
    SaveQuestion question;
    question.objectName = u"referenceExportDialog"_s;
    question.title = tr("Export References");
    //: The name of a file with the documents of the library, for a reference manager.
    question.name = tr("References");
    question.suffix = u"ris"_s;
    question.filters = {tr("RIS (*.ris)"), tr("BibTeX (*.bib)"), tr("CSL-JSON (*.json)"),
        //: Uwazi is a program for collections of documents.
        tr("Table for Uwazi (*.csv)")};
    askWhereToSave(&m_context.window, m_context.settings, question, [this](const QString &path) { write(path); });
}

void ReferenceExport::write(const QString &path)
{
    m_libraries.library()->read(this, application::references(application::ReferencesOf::Texts),
        [this, path](const QList<exchange::BibliographyEntry> &entries) {
            const QFileInfo file(path);
            const QByteArray written = application::referenceFile(entries, application::referenceFormat(file.suffix().toLower()));
            //: %1 is the name of a file.
            tell(base::writeFile(path, written), tr("%n reference(s) are in %1.", nullptr, int(entries.size())).arg(presentation::names::isolated(file.fileName())));
        });
}

void ReferenceExport::askForCalendar()
{
    if (!m_libraries.library())
        return;
    SaveQuestion question;
    question.objectName = u"calendarExportDialog"_s;
    question.title = tr("Export Calendar");
    //: The name of a file with what is due, for a calendar.
    question.name = tr("Deadlines");
    question.suffix = u"ics"_s;
    question.filters = {tr("Calendar (*.ics)")};
    askWhereToSave(&m_context.window, m_context.settings, question, [this](const QString &path) { writeCalendar(path); });
}

void ReferenceExport::writeCalendar(const QString &path)
{
    m_libraries.library()->read(this, application::calendarDays(), [this, path](const QList<exchange::CalendarDay> &days) {
        //: %n days are in a calendar; %1 is the name of its file.
        tell(base::writeFile(path, application::calendarFile(days)),
            tr("%n day(s) are in %1.", nullptr, int(days.size())).arg(presentation::names::isolated(QFileInfo(path).fileName())));
    });
}

void ReferenceExport::tell(const base::Status &written, const QString &done)
{
    if (written)
        m_context.message.show(MessageBar::Kind::Done, done);
    else
        m_context.message.showFailure(written.error());
}

}
