// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What a reader's page does when it is asked to: follow links, find, copy, print.
#include "commenteditor.h"
#include "findbar.h"
#include "linkpreview.h"
#include "printing.h"
#include "readerpageprivate.h"
#include "selectionbar.h"

#include <application/citation.h>
#include <application/readingcontent.h>
#include <core/model/reference.h>
#include <presentation/actions/keyboard.h>
#include <presentation/search/querytext.h>
#include <presentation/settings/settings.h>
#include <presentation/shared/names.h>
#include <presentation/shared/swatch.h>

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMenu>
#include <QStackedWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace window {

namespace {

constexpr int kSmallestTextZoom = 50;
constexpr int kLargestTextZoom = 400;
constexpr auto kUnCitation = "un"_L1;

}

QRect ReaderPage::Private::inPage(const QRect &inViewport) const
{
    return inViewport.translated(view->viewport()->mapTo(q, QPoint(0, 0)));
}

void ReaderPage::Private::follow(int link, bool inNewTab)
{
    const QList<model::LinkRow> links = content.inText();
    if (link < 0 || link >= links.size())
        return;
    linkPreview->hide();
    const model::LinkRow &row = links.at(link);
    emit q->placeRequested(presentation::Location{row.to.id, {}, model::Address(row.link.toAddress), {}}, inNewTab);
}

void ReaderPage::Private::preview(const ReaderView::Target &target, const QRect &inViewport)
{
    ++previewed;
    if (target.link >= 0) {
        previewLink(target.link, inPage(inViewport));
        return;
    }
    const model::Passage *note
        = target.note.isEmpty() ? nullptr : content.passageAt(model::Address(u"note "_s + target.note));
    if (note)
        linkPreview->showNote(target.note, note->content, inPage(inViewport));
    else
        linkPreview->hide();
}

void ReaderPage::Private::previewLink(int link, const QRect &beside)
{
    const QList<model::LinkRow> links = content.inText();
    if (link >= links.size())
        return;
    const model::LinkRow row = links.at(link);
    linkPreview->showRecord(row.to, row.link.toAddress, {}, beside);
    if (!row.to.inLibrary || row.link.toAddress.isEmpty())
        return;
    const int asked = previewed;
    const QString language = content.text.language;
    library.read(this,
        application::paragraphText({row.to.id, language, {}, language}, model::Address(row.link.toAddress)),
        [this, asked, row, beside](const QString &words) {
            if (asked == previewed && linkPreview->isVisible() && !words.isEmpty())
                linkPreview->showRecord(row.to, row.link.toAddress, words, beside);
        });
}

void ReaderPage::Private::find(const QString &words)
{
    findOnOriginal(words);
    if (finder) {
        hits = finder->find(words);
        std::ranges::sort(hits, {}, [this](const presentation::PassageRange &range) { return view->positionOf(range); });
        view->setFindHits(hits);
        const int from = view->textCursor().selectionStart();
        const auto next = std::find_if(
            hits.cbegin(), hits.cend(), [&](const presentation::PassageRange &range) { return view->positionOf(range) >= from; });
        goToHit(hits.isEmpty() ? -1 : next == hits.cend() ? 0 : int(next - hits.cbegin()));
        return;
    }
    const int asked = generation;
    library.runner().runInBackground<std::shared_ptr<const presentation::TextFinder>>(
        this,
        [passages = content.passages]() -> base::Result<std::shared_ptr<const presentation::TextFinder>> {
            return std::make_shared<const presentation::TextFinder>(passages);
        },
        [this, asked](const base::Result<std::shared_ptr<const presentation::TextFinder>> &made) {
            if (asked != generation || !made)
                return;
            finder = *made;
            find(findBar->words());
        });
}

void ReaderPage::Private::goToHit(int index)
{
    hit = index;
    findBar->setCount(hit, int(hits.size()));
    if (hit >= 0)
        view->select(hits.at(hit));
}

void ReaderPage::Private::stepHit(int by)
{
    if (!finder) {
        find(findBar->words());
        return;
    }
    const int count = int(hits.size());
    if (count > 0)
        goToHit((hit + by + count) % count);
}

void ReaderPage::Private::setZoom(int percent)
{
    library.settings().setValue(presentation::Setting::ReaderZoom, std::clamp(percent, kSmallestTextZoom, kLargestTextZoom));
}

void ReaderPage::Private::showMenu(const QPoint &point)
{
    auto *menu = new QMenu(q);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [menu, this](const QString &icon, const QString &text, auto slot) {
        menu->addAction(QIcon::fromTheme(icon), text, q, slot);
    };
    const ReaderView::Target target = view->targetAt(view->viewport()->mapFrom(q, point));
    if (target.link >= 0) {
        add(u"document-open"_s, ReaderPage::tr("Open"), [this, target] { follow(target.link, false); });
        add(u"tab-new"_s, ReaderPage::tr("Open in New Tab"), [this, target] { follow(target.link, true); });
        menu->addSeparator();
    }
    if (view->textCursor().hasSelection())
        add(u"edit-copy"_s, ReaderPage::tr("Copy"), [this] { view->copy(); });
    add(u"format-text-blockquote"_s, ReaderPage::tr("Copy Quote with Citation"), [this] { q->copyQuote(); });
    add(u"edit-copy"_s, ReaderPage::tr("Copy Citation"), [this] { q->copyCitation(); });
    add(u"insert-link"_s, ReaderPage::tr("Copy Link"), [this] { q->copyLink(); });
    if (const QList<Selection> parts = selection(); !parts.isEmpty())
        add(u"edit-find"_s, ReaderPage::tr("Find Similar Paragraphs"), [this, part = parts.first()] {
            model::Hit asked;
            asked.passage = part.passage;
            asked.symbol = content.work.symbol;
            asked.address = part.address.text();
            asked.language = content.text.language;
            emit q->searchRequested(presentation::similarTo(asked));
        });
    if (q->isWritable()) {
        menu->addSeparator();
        QMenu *colours = menu->addMenu(QIcon::fromTheme(u"draw-highlight"_s), ReaderPage::tr("Highlight"));
        for (int colour = 0; colour < model::kColourCount; ++colour)
            colours->addAction(presentation::swatch(model::Colour(colour)), presentation::colourLabel(model::Colour(colour)), q,
                [this, colour] { choose(colour); });
        add(u"note"_s, ReaderPage::tr("Note"), [this] { q->addNote(); });
        add(u"list-add"_s, ReaderPage::tr("Add to Briefing Pack"), [this] { addToPack(); });
        const base::AnnotationId annotation = view->annotationAtCursor();
        if (annotation.isValid())
            add(u"edit-delete"_s, ReaderPage::tr("Delete Annotation"),
                [this, annotation] { book->remove(annotation); });
    }
    menu->popup(q->mapToGlobal(point));
}

void ReaderPage::Private::escape()
{
    // In this order: leave the comment, close the bar, deselect, close the find bar.
    if (editor->isVisible())
        editor->finish();
    else if (bar->isVisible())
        bar->hide();
    else if (view->textCursor().hasSelection())
        view->clearSelection();
    else if (findBar->isVisible())
        emit findBar->closed();
    view->setFocus();
}

QList<ReaderPage::Selection> ReaderPage::Private::selection() const
{
    QList<Selection> parts;
    if (!content.hasText())
        return parts;
    const QList<presentation::PassageRange> ranges = view->ranges();
    for (const presentation::PassageRange &range : ranges) {
        if (const model::Passage *passage = content.passage(range.passage)) {
            parts.append({range.passage, passage->address,
                passage->content.sliced(range.start, range.end - range.start), range.start, range.end});
        }
    }
    return parts;
}

QString ReaderPage::Private::citation() const
{
    const QList<Selection> parts = selection();
    const model::Passage *passage = parts.isEmpty() ? nullptr : content.passage(parts.first().passage);
    return application::cite(content.work, content.text, passage, kUnCitation);
}

QList<ReaderPage::Selection> ReaderPage::selection() const
{
    return d->selection();
}

void ReaderPage::showFindBar()
{
    if (!d->content.hasText())
        return;
    const QList<Selection> parts = selection();
    const bool isOneLine = parts.size() == 1 && parts.first().words.size() < 80;
    d->findBar->open(isOneLine ? parts.first().words : QString());
    if (!d->findBar->words().isEmpty())
        d->find(d->findBar->words());
}

void ReaderPage::findNext()
{
    d->findBar->isVisible() ? d->stepHit(1) : showFindBar();
}

void ReaderPage::findPrevious()
{
    d->findBar->isVisible() ? d->stepHit(-1) : showFindBar();
}

void ReaderPage::copyCitation()
{
    QGuiApplication::clipboard()->setText(d->citation());
}

void ReaderPage::copyQuote()
{
    QStringList words;
    const QList<Selection> parts = selection();
    for (const Selection &part : parts) {
        const model::Passage *passage = d->content.passage(part.passage);
        words.append(part.words.isEmpty() && passage ? passage->content : part.words);
    }
    d->bar->hide();
    //: A quotation on the clipboard: %1 the words, %2 where they stand.
    QGuiApplication::clipboard()->setText(tr("“%1” (%2)").arg(words.join(u'\n'), d->citation()));
}

void ReaderPage::copyLink()
{
    const QList<Selection> parts = selection();
    const QString symbol
        = d->content.work.symbol.isEmpty() ? u"#%1"_s.arg(d->content.work.id.value()) : d->content.work.symbol;
    QGuiApplication::clipboard()->setText(
        model::Reference::link(symbol, parts.isEmpty() ? model::Address() : parts.first().address));
}

void ReaderPage::zoom(int percent)
{
    d->setZoom(percent);
}

void ReaderPage::setLanguage(const QString &language)
{
    if (!d->isLoaded || language == d->content.text.language)
        return;
    const presentation::Location now = place();
    show({now.record, language, now.address, {}});
}

void ReaderPage::goToPassage(base::PassageId passage)
{
    if (d->content.hasText())
        d->view->goTo(passage);
}

void ReaderPage::nextParagraph()
{
    d->view->step(1);
}

void ReaderPage::previousParagraph()
{
    d->view->step(-1);
}

void ReaderPage::print()
{
    printing::print(d->library, this, d->content, d->coverLine());
}

void ReaderPage::printPreview()
{
    printing::preview(d->library, this, d->content, d->coverLine());
}

void ReaderPage::savePdf()
{
    printing::savePdf(d->library, this, d->content, d->coverLine());
}

void ReaderPage::keyPressEvent(QKeyEvent *event)
{
    const Qt::KeyboardModifiers keys = event->modifiers() & ~Qt::KeypadModifier;
    if (event->matches(QKeySequence::Find))
        showFindBar();
    else if (event->key() == Qt::Key_F3)
        keys.testFlag(Qt::ShiftModifier) ? findPrevious() : findNext();
    else if (presentation::keyboard::digitOrPlace(*event) == 1 && keys == (Qt::ControlModifier | Qt::AltModifier))
        emit d->findBar->annotateRequested();
    else if (event->key() == Qt::Key_Escape)
        d->escape();
    else if (event->matches(QKeySequence::Undo))
        undo();
    else if (event->matches(QKeySequence::Redo))
        redo();
    else if (event->matches(QKeySequence::ZoomIn))
        d->setZoom(d->library.settings().value(presentation::Setting::ReaderZoom).toInt() + 10);
    else if (event->matches(QKeySequence::ZoomOut))
        d->setZoom(d->library.settings().value(presentation::Setting::ReaderZoom).toInt() - 10);
    else
        QWidget::keyPressEvent(event);
}

}
