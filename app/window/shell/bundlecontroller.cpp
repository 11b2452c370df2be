// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bundlecontroller.h"

#include "libraryswitcher.h"
#include "tabs.h"

#include <application/bundleimport.h>
#include <presentation/import/bundletexts.h>
#include <presentation/import/mergebundlecommand.h>
#include <presentation/library/navigationtarget.h>
#include <presentation/shared/names.h>
#include <window/controls/messagebar.h>
#include <window/controls/savedialog.h>
#include <window/screens/library/librarytree.h>
#include <window/screens/packs/exportdialog.h>

#include <QFileDialog>
#include <QFileInfo>
#include <QMainWindow>
#include <QUndoStack>

using namespace Qt::StringLiterals;

namespace window {

BundleController::BundleController(const WindowContext &context, const LibrarySwitcher &libraries)
    : QObject(&context.window)
    , m_context(context)
    , m_libraries(libraries)
{
    context.actions.onTriggered(u"file.exportBundle"_s, this, [this] { exportFront(); });
}

bool BundleController::isAvailable() const
{
    const TabPage *page = m_context.tabs.page();
    return page && (page->hasDossierItems() || presentation::NavigationTarget {m_context.tabs.location().text}.dossier());
}

void BundleController::exportFront()
{
    const TabPage *page = m_context.tabs.page();
    if (!page || !m_libraries.library())
        return;
    const QString name = page->title();
    if (const auto dossier = presentation::NavigationTarget {m_context.tabs.location().text}.dossier()) {
        model::BundleSelection selection;
        selection.dossiers.append(*dossier);
        plan(selection, name);
        return;
    }
    m_libraries.library()->read(this, application::bundleSelection(page->dossierItems()),
        [this, name](const model::BundleSelection &selection) { plan(selection, name); });
}

void BundleController::plan(const model::BundleSelection &selection, const QString &name)
{
    if (selection.isEmpty()) {
        m_context.message.show(MessageBar::Kind::Information, tr("Nothing is selected. Select what the bundle is to hold, then choose File ▸ Export ▸ Bundle… again."));
        return;
    }
    m_libraries.library()->read(this, application::planBundle(selection), [this, selection, name](const application::BundlePlan &plan) {
        auto *dialog = new ExportDialog(presentation::bundleExport(plan), &m_context.window);
        connect(dialog, &ExportDialog::decided, this, [this, selection, name](const QHash<int, QString> &, const briefing::Released &released) {
            askWhere(selection, released, name);
        });
        dialog->open();
    });
}

void BundleController::askWhere(const model::BundleSelection &selection, const briefing::Released &released, const QString &name)
{
    SaveQuestion question;
    question.objectName = u"saveBundle"_s;
    question.title = tr("Export Bundle");
    question.name = name;
    question.suffix = application::kBundleEnding;
    question.filters = {tr("Bundles (*.aidepack)")};
    askWhereToSave(&m_context.window, m_context.settings, question,
        [this, selection, released](const QString &path) { write(selection, released, path); });
}

void BundleController::write(const model::BundleSelection &selection, const briefing::Released &released, const QString &path)
{
    if (!m_libraries.library())
        return;
    const QString name = presentation::names::isolated(QFileInfo(path).fileName());
    //: %1 is a file.
    m_libraries.library()->runner().run<application::BundleReport>(tr("Writing %1").arg(name), this,
        [library = &m_libraries.library()->library(), selection, released, path](
            jobs::JobControl &control) { return application::writeBundle(*library, selection, released, path, control); },
        [this, name](const base::Result<application::BundleReport> &report) {
            if (!report) {
                m_context.message.showFailure(report.error());
                return;
            }
            //: %n documents are in a file, whose name is %1.
            QString sentence = tr("%1 holds %n document(s).", nullptr, int(report->counts.documents)).arg(name);
            if (report->leftOut > 0)
                sentence += u' ' + tr("%n private annotation(s) were left out.", nullptr, int(report->leftOut));
            m_context.message.show(MessageBar::Kind::Done, sentence);
        });
}

void BundleController::merge(const BundleMergeDialog::What &what)
{
    if (!m_libraries.isWritable())
        return;
    //: %1 is a file.
    m_libraries.library()->runner().run<model::MergeReport>(tr("Reading %1").arg(BundleMergeDialog::nameOf(what)), this,
        [library = &m_libraries.library()->library(), path = what.file](jobs::JobControl &control) { return application::previewBundle(*library, path, control); },
        [this, what](const base::Result<model::MergeReport> &preview) {
            if (preview)
                showPreview(*preview, what);
            else
                m_context.message.showFailure(preview.error());
        });
}

void BundleController::showPreview(const model::MergeReport &preview, const BundleMergeDialog::What &what)
{
    if (preview.added() == 0 && preview.conflicts.isEmpty()) {
        m_context.message.show(MessageBar::Kind::Information, presentation::mergeSentence(preview, BundleMergeDialog::nameOf(what), what.source));
        return;
    }
    auto *dialog = new BundleMergeDialog(preview, what, &m_context.window);
    connect(dialog, &BundleMergeDialog::decided, this, [this, what](const model::MergeChoices &choices) { mergeNow(what, choices); });
    dialog->open();
}

void BundleController::mergeNow(const BundleMergeDialog::What &what, const model::MergeChoices &choices)
{
    if (!m_libraries.isWritable())
        return;
    const QString name = BundleMergeDialog::nameOf(what);
    //: %1 is the title of a thing in a backup.
    m_libraries.library()->runner().run<model::MergeReport>(what.source == presentation::MergeSource::Backup ? tr("Bringing back %1").arg(name)
                                                                //: %1 is a file.
                                                                : tr("Merging %1").arg(name), this,
        [library = &m_libraries.library()->library(), path = what.file, choices](
            jobs::JobControl &control) { return application::mergeBundle(*library, path, choices, control); },
        [this, what, choices](const base::Result<model::MergeReport> &report) {
            if (report)
                finish(*report, what, choices);
            else
                m_context.message.showFailure(report.error());
        });
}

void BundleController::finish(const model::MergeReport &report, const BundleMergeDialog::What &what, const model::MergeChoices &choices)
{
    const MessageBar::Kind kind = report.loose > 0 ? MessageBar::Kind::Warning : MessageBar::Kind::Done;
    const QString sentence = presentation::mergeSentence(report, BundleMergeDialog::nameOf(what), what.source);
    if (report.merge == 0 || !m_tree) {
        m_context.message.show(kind, sentence);
        return;
    }
    QUndoStack *stack = m_tree->undoStack();
    stack->push(new presentation::MergeBundleCommand(*m_libraries.library(), what.file, choices, report.merge, presentation::mergeStepName(what.source),
        [controller = QPointer(this), source = what.source](bool isUndone) {
            if (controller)
                controller->sayUndone(isUndone, source);
        }));
    m_context.message.show(kind, sentence, tr("Undo"), [stack = QPointer(stack)] {
        if (stack)
            stack->undo();
    });
}

void BundleController::sayUndone(bool isUndone, presentation::MergeSource source)
{
    const bool isOfBackup = source == presentation::MergeSource::Backup;
    if (isUndone) {
        m_context.message.show(MessageBar::Kind::Done, isOfBackup ? tr("What had come out of the backup was taken out again.")
                                                                  : tr("The library is as it was before the bundle was merged."));
        return;
    }
    m_context.message.show(MessageBar::Kind::Failure, isOfBackup
            ? tr("Something that came out of the backup was changed since, so it stays. Delete what you do not want, or restore the backup that was made "
                 "before: File ▸ Restore…")
            : tr("Something that came with the bundle was changed since, so it stays. Delete what you do not want, or restore the backup that was "
                 "made before: File ▸ Restore…"));
}

}
