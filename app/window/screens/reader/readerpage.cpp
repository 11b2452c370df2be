// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "readerpage.h"

#include "commenteditor.h"
#include "findbar.h"
#include "linkpreview.h"
#include "originalpages.h"
#include "printing.h"
#include "readerheader.h"
#include "readerpageprivate.h"
#include "recordpage.h"
#include "selectionbar.h"

#include <application/readingcontent.h>
#include <presentation/settings/language.h>
#include <presentation/settings/settings.h>
#include <presentation/shared/names.h>
#include <window/controls/emptystate.h>
#include <window/controls/retranslation.h>

#include <QKeyEvent>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace window {

namespace {

// A load that takes less is not worth a word.
constexpr auto kLoadingDelay = std::chrono::milliseconds(250);
// The window records a place once the reader rests.
constexpr auto kPlaceDelay = std::chrono::milliseconds(200);

}

ReaderPage::Private::Private(ReaderPage *owner, presentation::AsyncLibrary &ofSession)
    : QObject(owner)
    , q(owner)
    , library(ofSession)
    , stack(new QStackedWidget(owner))
    , empty(new EmptyState(owner))
    , textPage(new QWidget(owner))
    , header(new ReaderHeader(textPage))
    , columns(new QSplitter(textPage))
    , view(new ReaderView(columns))
    , findBar(new FindBar(textPage))
    , record(new RecordPage(library, owner))
    , linkPreview(new LinkPreview(owner))
    , bar(new SelectionBar(owner))
    , editor(new CommentEditor(owner))
    , book(new presentation::AnnotationController(library, this))
{
    makeParts();
    connectView();
    connectAnnotating();
    loadingTimer.setSingleShot(true);
    loadingTimer.setInterval(kLoadingDelay);
    connect(&loadingTimer, &QTimer::timeout, this, [this] { retranslate(); });
    placeTimer.setSingleShot(true);
    placeTimer.setInterval(kPlaceDelay);
    connect(&placeTimer, &QTimer::timeout, q, &ReaderPage::placeChanged);
    connect(&library, &presentation::AsyncLibrary::changed, this, &Private::reload);
    const presentation::Settings &settings = library.settings();
    view->setShowNumbers(settings.value(presentation::Setting::ShowNumbers).toBool());
    view->setZoom(settings.value(presentation::Setting::ReaderZoom).toInt());
    connect(&settings, &presentation::Settings::settingChanged, this, [this](presentation::Setting setting) {
        if (setting == presentation::Setting::ShowNumbers)
            view->setShowNumbers(library.settings().value(presentation::Setting::ShowNumbers).toBool());
        else if (setting == presentation::Setting::ReaderZoom)
            view->setZoom(library.settings().value(presentation::Setting::ReaderZoom).toInt());
    });
}

void ReaderPage::Private::makeParts()
{
    auto *text = new QVBoxLayout(textPage);
    text->setContentsMargins(0, 0, 0, 0);
    text->setSpacing(0);
    text->addWidget(header);
    columns->setObjectName(u"readerBeside"_s);
    columns->setChildrenCollapsible(false);
    text->addWidget(columns, 1);
    text->addWidget(findBar);
    stack->addWidget(empty);
    stack->addWidget(textPage);
    stack->addWidget(record);
    auto *column = new QVBoxLayout(q);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(stack);
    q->setFocusProxy(stack);
    const bool isWritable = !library.library().isReadOnly();
    bar->setWritable(isWritable);
    editor->setWritable(isWritable);
    connect(record, &RecordPage::placeRequested, q, &ReaderPage::placeRequested);
    connect(record, &RecordPage::pageRequested, q, &ReaderPage::pageRequested);
    connect(record, &RecordPage::searchRequested, q, &ReaderPage::searchRequested);
    connect(record, &RecordPage::commandMade, this,
        [this](QUndoCommand *command) { book->undoStack().push(command); });
    connect(header, &ReaderHeader::languageChosen, q, &ReaderPage::setLanguage);
    connect(header, &ReaderHeader::placeRequested, q, &ReaderPage::placeRequested);
}

void ReaderPage::Private::connectView()
{
    connect(view, &ReaderView::linkActivated, this, &Private::follow);
    connect(view, &ReaderView::targetHovered, this, &Private::preview);
    connect(view, &ReaderView::currentPassageChanged, this, [this] {
        if (!isLoaded)
            return;
        placeTimer.start();
        if (originalPages)
            originalPages->showPassage(view->currentPassage());
        emit q->currentPassageChanged();
    });
    connect(view, &ReaderView::moved, this, [this] {
        linkPreview->hide();
        if (bar->isVisible())
            showBar();
    });
    connect(view, &ReaderView::zoomRequested, this,
        [this](int steps) { setZoom(library.settings().value(presentation::Setting::ReaderZoom).toInt() + 10 * steps); });
    connect(view, &QTextEdit::selectionChanged, this, [this] {
        if (!view->textCursor().hasSelection())
            bar->hide();
        emit q->selectionChanged();
    });
    connect(view, &ReaderView::undoRequested, q, &ReaderPage::undo);
    connect(view, &ReaderView::redoRequested, q, &ReaderPage::redo);
    view->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(
        view, &QWidget::customContextMenuRequested, this, [this](QPoint point) { showMenu(view->mapTo(q, point)); });
    connect(findBar, &FindBar::wordsChanged, this, &Private::find);
    connect(findBar, &FindBar::nextRequested, this, [this] { stepHit(1); });
    connect(findBar, &FindBar::previousRequested, this, [this] { stepHit(-1); });
    connect(findBar, &FindBar::closed, this, [this] {
        findBar->hide();
        view->setFindHits({});
        findOnOriginal({});
        view->setFocus();
    });
}

void ReaderPage::Private::connectAnnotating()
{
    connect(view, &ReaderView::selectionFinished, this, &Private::showBar);
    connect(view, &ReaderView::escapePressed, this, &Private::escape);
    connect(view, &ReaderView::colourRequested, this, &Private::choose);
    connect(view, &ReaderView::annotationActivated, this, &Private::edit);
    connect(view, &ReaderView::removalRequested, this, [this](base::AnnotationId id) {
        if (q->isWritable())
            book->remove(id);
    });
    connect(findBar, &FindBar::annotateRequested, this, [this] {
        highlight(int(model::colourOfName(library.settings().value(presentation::Setting::HighlightColour).toString())), false);
    });
    connect(bar, &SelectionBar::colourChosen, this, [this](int colour) { highlight(colour, false); });
    connect(bar, &SelectionBar::noteRequested, q, &ReaderPage::addNote);
    connect(bar, &SelectionBar::linkRequested, this, [this] { linkSelection({}); });
    connect(bar, &SelectionBar::quoteRequested, this, [this] { linkSelection(u"quotes"_s); });
    connect(bar, &SelectionBar::packRequested, this, &Private::addToPack);
    connect(bar, &SelectionBar::copyRequested, q, &ReaderPage::copyQuote);
    connect(bar, &SelectionBar::escapePressed, this, &Private::escape);
    connect(editor, &CommentEditor::commentChanged, this, &Private::comment);
    connect(editor, &CommentEditor::colourChosen, this, &Private::recolour);
    connect(editor, &CommentEditor::removalRequested, book, &presentation::AnnotationController::remove);
    connect(editor, &CommentEditor::closed, view, qOverload<>(&QWidget::setFocus));
    connect(book, &presentation::AnnotationController::changed, this, &Private::showAnnotations);
    connect(book, &presentation::AnnotationController::added, this, [this](const QList<model::Annotation> &annotations) {
        if (std::exchange(openNext, false))
            edit(annotations.last().id);
    });
    connect(book, &presentation::AnnotationController::idle, this, [this] {
        if (std::exchange(reloadLater, false))
            reload();
    });
}

void ReaderPage::Private::load(const presentation::Location &wanted)
{
    editor->finish();
    bar->hide();
    linkPreview->hide();
    place = wanted;
    const model::Passage *there = content.passageOf(wanted);
    const bool sameLanguage = wanted.language.isEmpty() || wanted.language == content.text.language;
    if (isLoaded && content.work.id == wanted.record && sameLanguage && (there || !wanted.passage.isValid())) {
        // What may still be read is a change of the text that stands here.
        if (there || wanted.address.isEmpty())
            view->goTo(there ? there->id : base::PassageId());
        placeTimer.start();
        return;
    }
    isLoaded = false;
    loadingTimer.start();
    read(wanted, [this, wanted](base::Result<presentation::ReaderContent> answer) {
        loadingTimer.stop();
        if (answer)
            take(*std::move(answer), wanted, false);
        else
            showFailure(answer.error());
    });
}

void ReaderPage::Private::read(const presentation::Location &wanted, std::function<void(base::Result<presentation::ReaderContent>)> deliver)
{
    const int asked = ++generation;
    library.runner().runInBackground<presentation::ReaderContent>(
        this,
        [library = &library.library(),
            query = application::readingContent(presentation::readingRequest(wanted, presentation::Language::current()))] {
            return library->run(query).transform(
                [](application::ReadingContent found) { return presentation::ReaderContent {std::move(found)}; });
        },
        [this, asked, deliver = std::move(deliver)](base::Result<presentation::ReaderContent> answer) {
            if (asked == generation)
                deliver(std::move(answer));
        });
}

void ReaderPage::Private::reload()
{
    if (!isLoaded)
        return;
    if (book->isBusy()) {
        reloadLater = true;
        return;
    }
    const presentation::Location wanted {content.work.id, content.text.language, {}, {}};
    read(wanted, [this, wanted](base::Result<presentation::ReaderContent> answer) {
        if (!answer)
            showFailure(answer.error());
        else if (book->isBusy())
            reloadLater = true;
        else
            take(*std::move(answer), wanted, true);
    });
}

void ReaderPage::Private::take(presentation::ReaderContent read, const presentation::Location &wanted, bool isReload)
{
    const bool looksLike = isReload && content.looksLike(read);
    const bool sameText = content.text.id == read.text.id && content.hasText();
    if (!sameText || !looksLike) {
        finder.reset();
        hits.clear();
        hit = -1;
    }
    const presentation::ReaderContent before = std::exchange(content, std::move(read));
    isLoaded = true;
    if (content.hasText()) {
        header->setContent(content);
        view->setAccessibleName(content.text.title.isEmpty() ? content.work.name : content.text.title);
        if (!looksLike)
            view->setContent(content, coverLine());
        book->setAnnotations(content.text.id, content.annotations);
        stack->setCurrentWidget(textPage);
        showOriginal();
        if (!isReload) {
            const model::Passage *there = content.passageOf(wanted);
            if (!there && before.work.id == content.work.id && !wanted.address.isEmpty())
                there = content.counterpartOf(before, wanted.address);
            view->goTo(there ? there->id : base::PassageId());
        }
        if (findBar->isVisible() && !finder)
            find(findBar->words());
    } else {
        book->setAnnotations({}, {});
        record->setContent(content);
        stack->setCurrentWidget(record);
    }
    q->setFocusProxy(content.hasText() ? static_cast<QWidget *>(view) : record);
    emit q->loaded();
    emit q->currentPassageChanged();
}

void ReaderPage::Private::showFailure(const base::Error &error)
{
    isLoaded = false;
    content = {};
    empty->setIcon(u"dialog-error"_s);
    //: %1 says what failed, %2 what to do about it.
    empty->setSentence(ReaderPage::tr("%1 %2").arg(presentation::names::cause(error), presentation::names::remedy(error)));
    empty->setAction(ReaderPage::tr("Try Again"));
    stack->setCurrentWidget(empty);
    emit q->loaded();
}

void ReaderPage::Private::retranslate()
{
    if (isLoaded) {
        if (content.hasText())
            view->setContent(content, coverLine());
        return;
    }
    if (loadingTimer.isActive() || !place.record.isValid())
        return;
    empty->setIcon({});
    empty->setAction({});
    empty->setSentence(ReaderPage::tr("Loading…"));
    stack->setCurrentWidget(empty);
}

QString ReaderPage::Private::coverLine() const
{
    const QString symbol = content.work.symbol.isEmpty() ? QString() : presentation::names::isolated(content.work.symbol);
    const QString body = content.work.body.isEmpty() ? QString() : presentation::names::body(content.work.body);
    const QString held = content.work.session.isEmpty() ? QString() : presentation::names::session(content.work.session);
    return presentation::names::subtitle({symbol, body, held});
}

ReaderPage::ReaderPage(presentation::AsyncLibrary &library, QWidget *parent)
    : TabPage(parent)
    , d(std::make_unique<Private>(this, library))
{
    setObjectName(u"readerPage"_s);
    connect(this, &ReaderPage::placeChanged, this, &TabPage::titleChanged);
    connect(this, &ReaderPage::loaded, this, &TabPage::titleChanged);
    connect(d->empty, &EmptyState::actionRequested, this, [this] { d->load(presentation::Location(d->place)); });
    retranslated(this, [this] { d->retranslate(); });
}

ReaderPage::~ReaderPage()
{
    d->editor->finish();
}

void ReaderPage::show(const presentation::Location &place)
{
    d->load(place);
}

presentation::Location ReaderPage::place() const
{
    if (!d->isLoaded)
        return d->place;
    presentation::Location now{d->content.work.id, d->content.text.language, {}, {}};
    if (const model::Passage *passage = d->content.passage(d->view->currentPassage())) {
        now.address = passage->address;
        now.passage = passage->id;
    }
    return now;
}

std::optional<presentation::HistoryEntry> ReaderPage::location() const
{
    return presentation::HistoryEntry {presentation::HistoryEntry::Kind::Location, place(), {}};
}

QUndoStack *ReaderPage::undoStack()
{
    return &d->book->undoStack();
}

bool ReaderPage::isPrintable() const
{
    return place().record.isValid();
}

QString ReaderPage::title() const
{
    const model::Record &work = d->content.work;
    if (work.kind == model::RecordKind::Document) {
        if (const std::optional<model::Symbol> symbol = model::Symbol::parse(work.symbol))
            return symbol->shortForm();
    }
    return presentation::names::record(work);
}

QString ReaderPage::symbol() const
{
    return d->content.work.kind == model::RecordKind::Document ? d->content.work.symbol : QString();
}

base::TextId ReaderPage::text() const
{
    return d->content.text.id;
}

const presentation::ReaderContent &ReaderPage::content() const
{
    return d->content;
}

presentation::AnnotationController &ReaderPage::annotations() const
{
    return *d->book;
}

base::PassageId ReaderPage::currentPassage() const
{
    return d->content.hasText() ? d->view->currentPassage() : base::PassageId();
}

bool ReaderPage::needsRecognition() const
{
    return d->content.needsRecognition();
}

bool ReaderPage::isWritable() const
{
    return !d->library.library().isReadOnly();
}

}
