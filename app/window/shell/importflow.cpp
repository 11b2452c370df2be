// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "importflow.h"

#include "tabs.h"
#include "vocabularyimport.h"

#include <application/bundles.h>
#include <presentation/import/exchangedfacts.h>
#include <presentation/import/watchedfolder.h>
#include <presentation/shared/names.h>
#include <window/controls/messagebar.h>
#include <window/screens/import/reviewdialog.h>

#include <QClipboard>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QInputDialog>
#include <QMainWindow>
#include <QMimeData>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace window {

ImportFlow::ImportFlow(const WindowContext &context)
    : QObject(&context.window)
    , m_context(context)
    , m_vocabularies(new VocabularyImport(context))
{
    context.actions.onTriggered(u"file.import"_s, this, [this] { ask(Source::Files); });
    context.actions.onTriggered(u"file.importFolder"_s, this, [this] { ask(Source::Folder); });
    context.actions.onTriggered(u"edit.pasteDocument"_s, this, [this] { pasteDocument(); });
}

ImportFlow::~ImportFlow() = default;

void ImportFlow::attach(presentation::AsyncLibrary &library)
{
    m_imports = std::make_unique<presentation::ImportController>(library);
    connect(m_imports.get(), &presentation::ImportController::ended, this, &ImportFlow::showEnd);
    connect(m_imports.get(), &presentation::ImportController::reviewRequested, this, &ImportFlow::review);
    connect(m_imports.get(), &presentation::ImportController::passwordRequested, this, &ImportFlow::askForPassword);
    connect(m_imports.get(), &presentation::ImportController::vocabularyGiven, m_vocabularies, &VocabularyImport::offer);
    connect(m_imports.get(), &presentation::ImportController::bundleGiven, this, &ImportFlow::bundleGiven);
    m_vocabularies->attach(&library);
    if (library.library().isReadOnly())
        return;
    m_watched = std::make_unique<presentation::WatchedFolder>(library);
    connect(m_watched.get(), &presentation::WatchedFolder::filesArrived, m_imports.get(), &presentation::ImportController::importFound);
}

void ImportFlow::detach()
{
    m_vocabularies->attach(nullptr);
    m_watched.reset();
    m_imports.reset();
}

void ImportFlow::ask(Source source)
{
    const QString before = m_context.settings.value(presentation::Setting::LastImportFolder).toString();
    auto *dialog = new QFileDialog(&m_context.window, source == Source::Folder ? tr("Import Folder") : tr("Import Files"), before);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(source == Source::Folder ? QFileDialog::Directory : QFileDialog::ExistingFiles);
    if (source == Source::Files) {
        dialog->setNameFilters(
            {tr("Documents (*.pdf *.docx *.docm *.doc *.odt *.fodt *.rtf *.epub *.xml *.akn *.html *.htm *.xhtml *.md "
                "*.markdown *.txt *.vtt *.srt *.zip)"),
                tr("Bundles (*.aidepack)"),
                tr("References and annotations (*.ris *.bib *.json *.jsonld *.csv)"),
                tr("All files (*)")});
    }
    connect(dialog, &QFileDialog::filesSelected, this, [this](const QStringList &paths) {
        if (!paths.isEmpty())
            m_context.settings.setValue(presentation::Setting::LastImportFolder, QFileInfo(paths.first()).absolutePath());
        importPaths(paths);
    });
    dialog->open();
}

void ImportFlow::importPaths(const QStringList &paths)
{
    if (!m_imports)
        return;
    QStringList others;
    for (const QString &path : paths) {
        if (application::isBundleName(path))
            emit bundleGiven(path);
        else
            others.append(path);
    }
    m_imports->importByHand(others);
}

void ImportFlow::pasteDocument()
{
    const QMimeData *clipboard = QGuiApplication::clipboard()->mimeData();
    if (!m_imports || !clipboard)
        return;
    if (clipboard->hasUrls())
        importPaths(presentation::ImportController::localPaths(*clipboard));
    else if (clipboard->hasHtml())
        m_imports->prepareBytes(clipboard->html().toUtf8(), tr("pasted") + u".html"_s);
    else if (clipboard->hasText())
        m_imports->prepareBytes(clipboard->text().toUtf8(), tr("pasted") + u".txt"_s);
    else
        m_context.message.show(MessageBar::Kind::Information, tr("The clipboard holds no text. Copy a text first, then paste it here."));
}

void ImportFlow::review(const application::PreparedFile &prepared)
{
    auto *dialog = new ReviewDialog(prepared, &m_context.window);
    connect(dialog, &ReviewDialog::confirmed, m_imports.get(),
        [this](const application::PreparedFile &mended) { m_imports->store({mended}); });
    dialog->open();
}

void ImportFlow::askForPassword(const QString &path, bool wasWrong)
{
    auto *dialog = new QInputDialog(&m_context.window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(u"passwordDialog"_s);
    dialog->setWindowTitle(tr("Password"));
    const QString name = presentation::names::isolated(QFileInfo(path).fileName());
    dialog->setLabelText(wasWrong ? tr("The password does not open %1. Try another one:").arg(name)
                                  : tr("%1 is protected. Its password:").arg(name));
    dialog->setTextEchoMode(QLineEdit::Password);
    connect(dialog, &QInputDialog::textValueSelected, m_imports.get(),
        [this, path](const QString &password) { m_imports->prepare(path, password); });
    dialog->open();
}

void ImportFlow::showEnd(const model::ImportReport &report)
{
    MessageBar &message = m_context.message;
    const auto showReport = [&tabs = m_context.tabs] { tabs.openReports(); };
    const int failed = report.count(model::ImportOutcome::Failed);
    const int taken = report.count(model::ImportOutcome::Added) + report.count(model::ImportOutcome::Updated);
    emit failuresCounted(failed);
    const QString done = report.cancelled ? tr("The import was stopped; %n file(s) were imported.", nullptr, taken)
                                          : tr("%n file(s) imported.", nullptr, taken);
    if (failed > 0) {
        showReport();
        message.show(MessageBar::Kind::Warning,
            tr("%1 %2").arg(done, tr("%n file(s) could not be read: the report says why.", nullptr, failed)));
        return;
    }
    if (const auto bundle = std::ranges::find_if(report.outcomes, application::isBundle); bundle != report.outcomes.end()) {
        showBundle(done, bundle->path);
        return;
    }
    if (report.outcomes.size() == 1 && !presentation::exchangedFacts(report.outcomes.first().remarks).isEmpty()) {
        message.show(MessageBar::Kind::Done, presentation::exchangedFacts(report.outcomes.first().remarks), tr("Show Report"), showReport);
        return;
    }
    int detached = 0;
    for (const model::FileOutcome &file : report.outcomes)
        detached += file.countOf(model::AnnotationFate::Detached);
    if (detached > 0)
        message.show(MessageBar::Kind::Warning,
            tr("%1 %2").arg(done, tr("%n annotation(s) need re-attachment: the report lists them.", nullptr, detached)),
            tr("Show Report"), showReport);
    else if (report.outcomes.size() == 1 && report.outcomes.first().record.isValid())
        showImported(report.outcomes.first());
    else
        message.show(report.cancelled ? MessageBar::Kind::Information : MessageBar::Kind::Done, done, tr("Show Report"), showReport);
}

void ImportFlow::showBundle(const QString &done, const QString &path)
{
    //: %1: how many files were imported, a sentence. %2: a file.
    const QString sentence = tr("%1 %2 is a bundle, which is merged with the library by itself.").arg(done, presentation::names::isolated(QFileInfo(path).fileName()));
    if (application::isFile(path))
        m_context.message.show(MessageBar::Kind::Information, sentence,
            //: Reads a bundle and shows what merging it would change.
            tr("Look into Bundle…"), [this, path] { emit bundleGiven(path); });
    else // It lies in an archive; the report says what to do.
        m_context.message.show(MessageBar::Kind::Information, sentence, tr("Show Report"), [&tabs = m_context.tabs] { tabs.openReports(); });
}

void ImportFlow::showImported(const model::FileOutcome &file)
{
    const QString name = presentation::names::isolated(file.symbol.isEmpty() ? file.title : file.symbol);
    const bool isNew = file.outcome == model::ImportOutcome::Added || file.outcome == model::ImportOutcome::Updated;
    //: %1 is a document: its symbol or title.
    const QString sentence = isNew ? tr("%1 was imported.").arg(name) : tr("%1 is in the library already.").arg(name);
    m_context.message.show(MessageBar::Kind::Done, sentence,
        //: Opens the document that was imported.
        tr("Open"), [this, place = presentation::Location {file.record, file.language, {}, {}}] { emit placeRequested(place, presentation::OpenIn::NewTab); });
}

}
