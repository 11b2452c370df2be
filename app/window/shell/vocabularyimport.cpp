// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "vocabularyimport.h"

#include "tabs.h"

#include <application/vocabularies.h>
#include <presentation/shared/names.h>
#include <window/controls/messagebar.h>
#include <window/screens/import/vocabularydialog.h>

#include <QFileDialog>
#include <QFileInfo>
#include <QMainWindow>

using namespace Qt::StringLiterals;

namespace window {

VocabularyImport::VocabularyImport(const WindowContext &context)
    : QObject(&context.window)
    , m_context(context)
{
    context.actions.onTriggered(u"file.importVocabulary"_s, this, [this] { askForFile(); });
}

void VocabularyImport::askForFile()
{
    auto *dialog = new QFileDialog(&m_context.window, tr("Import Vocabulary"), m_context.settings.value(presentation::Setting::LastImportFolder).toString());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(u"vocabularyFile"_s);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Vocabularies (*.rdf *.xml *.ttl *.nt *.skos *.csv *.tsv)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        m_context.settings.setValue(presentation::Setting::LastImportFolder, QFileInfo(path).absolutePath());
        read(path);
    });
    dialog->open();
}

void VocabularyImport::offer(const QString &path)
{
    m_context.message.show(MessageBar::Kind::Information,
        //: %1 is a file.
        tr("%1 is a vocabulary of themes, not a document.").arg(presentation::names::isolated(QFileInfo(path).fileName())),
        tr("Import as Vocabulary…"), [this, path] { read(path); });
}

void VocabularyImport::read(const QString &path)
{
    if (!m_library || m_library->library().isReadOnly())
        return;
    m_library->runner().run<exchange::Thesaurus>(tr("Reading %1").arg(presentation::names::isolated(QFileInfo(path).fileName())), this,
        [path](jobs::JobControl &control) { return application::readVocabulary(path, control); },
        [this, path](const base::Result<exchange::Thesaurus> &vocabulary) {
            if (!vocabulary) {
                if (vocabulary.error().code != base::ErrorCode::Cancelled)
                    m_context.message.showFailure(vocabulary.error());
                return;
            }
            auto *dialog = new VocabularyDialog(*vocabulary, path, &m_context.window);
            connect(dialog, &VocabularyDialog::confirmed, this, &VocabularyImport::store);
            dialog->open();
        });
}

void VocabularyImport::store(const exchange::Thesaurus &vocabulary, const QString &name)
{
    if (!m_library)
        return;
    m_library->runner().run<exchange::ThesaurusReport>(tr("Importing %1").arg(presentation::names::isolated(name)), this,
        [library = &m_library->library(), vocabulary, name](jobs::JobControl &control) {
            return application::importVocabulary(*library, vocabulary, name, control);
        },
        [this](const base::Result<exchange::ThesaurusReport> &report) {
            MessageBar &message = m_context.message;
            const auto show = [&tabs = m_context.tabs] { tabs.openList(presentation::NavigationTarget::allThemes()); };
            if (report) {
                const QString done = tr("%n concept(s) are themes now", nullptr, int(report->concepts));
                //: How many of the concepts are themes that the library did not have.
                const QString fresh = tr("%n of them new", nullptr, int(report->added));
                message.show(MessageBar::Kind::Done, presentation::names::subtitle({done, fresh}), tr("Show Themes"), show);
            } else if (report.error().code == base::ErrorCode::Cancelled) {
                message.show(MessageBar::Kind::Information,
                    tr("The import was stopped. What was stored stays; import the file again to complete it."), tr("Show Themes"), show);
            } else {
                message.showFailure(report.error());
            }
        });
}

}
