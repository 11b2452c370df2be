// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "readerpage.h"

#include "printing.h"
#include "readerview.h"
#include "recordpage.h"
#include "textpane.h"

#include <application/imports.h>
#include <presentation/shared/names.h>
#include <window/controls/emptystate.h>
#include <window/controls/paperdialogs.h>
#include <window/controls/retranslation.h>

#include <QKeyEvent>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <variant>

using namespace Qt::StringLiterals;
using presentation::AnnotationController;
using presentation::TextLoader;

namespace window {

namespace {

// The window records a place once the reader rests.
constexpr auto kPlaceDelay = std::chrono::milliseconds(200);

}

ReaderPage::ReaderPage(presentation::AsyncLibrary &library, QWidget *parent)
    : TabPage(parent)
    , m_library(library)
    , m_annotations(new AnnotationController(library, this))
    , m_loader(new TextLoader(library, *m_annotations, this))
    , m_stack(new QStackedWidget(this))
    , m_empty(new EmptyState(this))
    , m_pane(new TextPane(*m_loader, *m_annotations, this))
    , m_record(new RecordPage(library, this))
{
    setObjectName(u"readerPage"_s);
    connect(this, &ReaderPage::placeChanged, this, &TabPage::titleChanged);
    connect(this, &ReaderPage::loaded, this, &TabPage::titleChanged);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_pane);
    m_stack->addWidget(m_record);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_stack);
    setFocusProxy(m_stack);
    connectLoader();
    connectPane();
    connect(m_record, &RecordPage::placeRequested, this, &ReaderPage::placeRequested);
    connect(m_record, &RecordPage::pageRequested, this, &ReaderPage::pageRequested);
    connect(m_record, &RecordPage::searchRequested, this, &ReaderPage::searchRequested);
    connect(m_record, &RecordPage::commandMade, this, [this](QUndoCommand *command) { m_annotations->undoStack().push(command); });
    retranslated(this, [this] { retranslate(); });
}

ReaderPage::~ReaderPage()
{
    m_pane->finish();
}

void ReaderPage::connectLoader()
{
    connect(m_loader, &TextLoader::delayed, this, &ReaderPage::showLoading);
    connect(m_loader, &TextLoader::loaded, this, &ReaderPage::showContent);
    connect(m_loader, &TextLoader::found, this, [this] { m_pane->view()->goTo(m_loader->passage()); });
    connect(m_loader, &TextLoader::failed, this, [this] {
        showFailure();
        emit loaded();
    });
    connect(m_empty, &EmptyState::actionRequested, this, [this] { show(presentation::Location(m_loader->wanted())); });
}

void ReaderPage::connectPane()
{
    m_placeTimer.setSingleShot(true);
    m_placeTimer.setInterval(kPlaceDelay);
    connect(&m_placeTimer, &QTimer::timeout, this, &ReaderPage::placeChanged);
    connect(m_pane->view(), &ReaderView::currentPassageChanged, this, [this] {
        if (!m_loader->isLoaded())
            return;
        m_placeTimer.start();
        emit currentPassageChanged();
    });
    connect(m_pane->view(), &QTextEdit::selectionChanged, this, &ReaderPage::selectionChanged);
    connect(m_pane->view(), &ReaderView::undoRequested, this, &ReaderPage::undo);
    connect(m_pane->view(), &ReaderView::redoRequested, this, &ReaderPage::redo);
    connect(m_pane, &TextPane::languageChosen, this, &ReaderPage::setLanguage);
    connect(m_pane, &TextPane::placeRequested, this, &ReaderPage::placeRequested);
    connect(m_pane, &TextPane::searchRequested, this, &ReaderPage::searchRequested);
    connect(m_pane, &TextPane::pageRequested, this, &ReaderPage::pageRequested);
    connect(m_pane, &TextPane::packRequested, this, [this](const QList<base::PassageId> &passages) { emit packRequested({}, passages); });
    connect(m_pane, &TextPane::dossierRequested, this, [this] { emit dossierRequested(paragraphs()); });
    connect(m_pane, &TextPane::recognitionRequested, this, &ReaderPage::readScan);
    connect(m_annotations, &AnnotationController::changed, this, &ReaderPage::annotationsChanged);
}

QList<model::DossierItem> ReaderPage::dossierItems() const
{
    if (content().hasText() && m_pane->view()->textCursor().hasSelection())
        return paragraphs();
    const base::RecordId record = place().record;
    return record.isValid() ? QList {model::DossierItem::ofRecord(record)} : QList<model::DossierItem>();
}

QList<model::DossierItem> ReaderPage::paragraphs() const
{
    QList<model::DossierItem> items;
    for (const base::PassageId passage : m_pane->selection().passages())
        items.append(model::DossierItem::ofPassage(place().record, passage));
    return items;
}

void ReaderPage::show(const presentation::Location &place)
{
    m_pane->finish();
    m_loader->load(place);
    if (m_loader->isLoaded())
        m_placeTimer.start();
}

void ReaderPage::showContent(TextLoader::Change change)
{
    if (content().hasText()) {
        m_stack->setCurrentWidget(m_pane);
        m_pane->showText(change);
    } else {
        m_annotations->setAnnotations({}, {});
        m_record->setContent(content());
        m_stack->setCurrentWidget(m_record);
    }
    setFocusProxy(content().hasText() ? static_cast<QWidget *>(m_pane->view()) : m_record);
    emit loaded();
    emit currentPassageChanged();
}

void ReaderPage::showLoading()
{
    m_empty->setIcon({});
    m_empty->setAction({});
    m_empty->setSentence(tr("Loading…"));
    m_stack->setCurrentWidget(m_empty);
}

void ReaderPage::showFailure()
{
    const base::Error &error = *m_loader->error();
    m_empty->setIcon(u"dialog-error"_s);
    //: %1 says what failed, %2 what to do about it.
    m_empty->setSentence(tr("%1 %2").arg(presentation::names::cause(error), presentation::names::remedy(error)));
    m_empty->setAction(tr("Try Again"));
    m_stack->setCurrentWidget(m_empty);
}

void ReaderPage::retranslate()
{
    if (m_loader->isLoaded() && content().hasText())
        m_pane->retranslate();
    else if (m_loader->error())
        showFailure();
    else if (m_stack->currentWidget() == m_empty && !m_empty->sentence().isEmpty())
        showLoading();
}

presentation::Location ReaderPage::place() const
{
    if (!m_loader->isLoaded())
        return m_loader->wanted();
    presentation::Location now {content().work.id, content().text.language, {}, {}};
    if (const model::Passage *passage = content().passage(m_pane->view()->currentPassage())) {
        now.address = passage->address;
        now.passage = passage->id;
    }
    return now;
}

std::optional<presentation::HistoryEntry> ReaderPage::location() const
{
    return presentation::HistoryEntry::at(place());
}

QUndoStack *ReaderPage::undoStack()
{
    return &m_annotations->undoStack();
}

bool ReaderPage::isPrintable() const
{
    return place().record.isValid();
}

void ReaderPage::openFind()
{
    m_pane->showFindBar();
}

void ReaderPage::stepFind(int by)
{
    by > 0 ? m_pane->findNext() : m_pane->findPrevious();
}

QString ReaderPage::title() const
{
    const std::optional<model::Symbol> symbol = model::Symbol::parse(this->symbol());
    return symbol ? symbol->shortForm() : presentation::names::record(content().work);
}

QString ReaderPage::symbol() const
{
    return content().work.kind == model::RecordKind::Document ? content().work.symbol : QString();
}

base::PassageId ReaderPage::currentPassage() const
{
    return content().hasText() ? m_pane->view()->currentPassage() : base::PassageId();
}

bool ReaderPage::canMerge() const
{
    return m_loader->isLoaded() && m_stack->currentWidget() == m_record && m_record->canMerge();
}

void ReaderPage::mergeRecord()
{
    m_record->merge();
}

void ReaderPage::readScan()
{
    if (!content().needsRecognition() || !m_annotations->isWritable())
        return;
    //: A job: letters are recognised on the pictures of pages. %1 is the document.
    m_library.runner().run<std::monostate>(tr("Reading the scan %1").arg(presentation::names::isolated(title())), this,
        [library = &m_library.library(), text = content().text.id](jobs::JobControl &control) { return application::readScan(*library, text, control); },
        [this](const base::Status &done) {
            if (!done && done.error().code != base::ErrorCode::Cancelled)
                emit m_library.failed(done.error());
        });
}

void ReaderPage::setLanguage(const QString &language)
{
    if (m_loader->isLoaded() && language != content().text.language)
        show({content().work.id, language, place().address, {}});
}

void ReaderPage::undo()
{
    m_annotations->undoStack().undo();
}

void ReaderPage::redo()
{
    m_annotations->undoStack().redo();
}

void ReaderPage::print()
{
    if (content().hasText())
        paper::print(m_library, this, printing::printable(content()));
}

void ReaderPage::printPreview()
{
    if (content().hasText())
        paper::preview(this, printing::printable(content()));
}

void ReaderPage::savePdf()
{
    if (content().hasText())
        paper::savePdf(m_library, this, printing::printable(content()));
}

void ReaderPage::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Undo))
        undo();
    else if (event->matches(QKeySequence::Redo))
        redo();
    else
        TabPage::keyPressEvent(event);
}

}
