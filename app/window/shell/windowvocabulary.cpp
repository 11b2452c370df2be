// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
// How a vocabulary of themes gets into the library: read, looked over, stored.
#include "mainwindow.h"
#include "tabs.h"

#include <application/vocabularies.h>
#include <presentation/library/navigationtarget.h>
#include <presentation/shared/names.h>
#include <window/controls/messagebar.h>
#include <window/screens/import/vocabularydialog.h>

#include <QFileDialog>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace window {

void MainWindow::askForVocabulary()
{
    auto *dialog = new QFileDialog(this, tr("Import Vocabulary"), m_settings.value(presentation::Setting::LastImportFolder).toString());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(u"vocabularyFile"_s);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Vocabularies (*.rdf *.xml *.ttl *.nt *.skos *.csv *.tsv)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        m_settings.setValue(presentation::Setting::LastImportFolder, QFileInfo(path).absolutePath());
        readVocabulary(path);
    });
    dialog->open();
}

void MainWindow::offerVocabulary(const QString &path)
{
    m_message->show(MessageBar::Kind::Information,
        //: %1 is a file.
        tr("%1 is a vocabulary of themes, not a document.").arg(presentation::names::isolated(QFileInfo(path).fileName())),
        tr("Import as Vocabulary…"), [this, path] { readVocabulary(path); });
}

void MainWindow::readVocabulary(const QString &path)
{
    if (!m_library || m_library->library().isReadOnly())
        return;
    m_library->runner().run<exchange::Thesaurus>(tr("Reading %1").arg(presentation::names::isolated(QFileInfo(path).fileName())), this,
        [path](jobs::JobControl &control) { return application::readVocabulary(path, control); },
        [this, path](const base::Result<exchange::Thesaurus> &vocabulary) {
            if (!vocabulary) {
                if (vocabulary.error().code != base::ErrorCode::Cancelled)
                    showFailure(vocabulary.error());
                return;
            }
            auto *dialog = new VocabularyDialog(*vocabulary, path, this);
            connect(dialog, &VocabularyDialog::confirmed, this, &MainWindow::importVocabulary);
            dialog->open();
        });
}

void MainWindow::importVocabulary(const exchange::Thesaurus &vocabulary, const QString &name)
{
    if (!m_library)
        return;
    m_library->runner().run<exchange::ThesaurusReport>(tr("Importing %1").arg(presentation::names::isolated(name)), this,
        [library = &m_library->library(), vocabulary, name](jobs::JobControl &control) {
            return application::importVocabulary(*library, vocabulary, name, control);
        },
        [this](const base::Result<exchange::ThesaurusReport> &report) {
            const auto show = [this] { m_tabs->openPage(presentation::NavigationTarget::allThemes().text); };
            if (report) {
                const QString done = tr("%n concept(s) are themes now", nullptr, int(report->concepts));
                //: How many of the concepts are themes that the library did not have.
                const QString fresh = tr("%n of them new", nullptr, int(report->added));
                m_message->show(MessageBar::Kind::Done, presentation::names::subtitle({done, fresh}), tr("Show Themes"), show);
            } else if (report.error().code == base::ErrorCode::Cancelled) {
                m_message->show(MessageBar::Kind::Information,
                    tr("The import was stopped. What was stored stays; import the file again to complete it."), tr("Show Themes"), show);
            } else {
                showFailure(report.error());
            }
        });
}

}
