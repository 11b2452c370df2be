// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "referenceexport.h"

#include "libraryswitcher.h"

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
            if (const base::Status done = base::writeFile(path, written); !done) {
                m_context.message.showFailure(done.error());
                return;
            }
            m_context.message.show(MessageBar::Kind::Done,
                //: %1 is the name of a file.
                tr("%n reference(s) are in %1.", nullptr, int(entries.size())).arg(presentation::names::isolated(file.fileName())));
        });
}

}
