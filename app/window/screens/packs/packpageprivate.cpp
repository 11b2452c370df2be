// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "packpageprivate.h"

#include "documentchooser.h"
#include "packchecks.h"
#include "packhead.h"
#include "pagepreview.h"
#include "printing.h"

#include <application/packs.h>
#include <presentation/packs/recordfacts.h>
#include <presentation/settings/language.h>
#include <window/controls/messagebar.h>

#include <QAction>
#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QPlainTextEdit>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace window {

namespace {

/// Long enough to be one save for a word, short enough to lose no more than a word.
constexpr std::chrono::milliseconds kSaveDelay {600};

bool sameItems(const QList<model::PackItem> &one, const QList<model::PackItem> &other)
{
    return std::equal(one.begin(), one.end(), other.begin(), other.end(), application::sameItem);
}

bool hasWords(const model::PackItem &item)
{
    return item.kind == model::PackItem::Kind::Heading || item.kind == model::PackItem::Kind::Note;
}

}

PackPage::Private::Private(PackPage &owner, presentation::AsyncLibrary &openSession, base::PackId packId)
    : page(owner)
    , library(openSession)
    , id(packId)
    , message(new MessageBar(&owner))
{
    m_saveTimer.setSingleShot(true);
    m_saveTimer.setInterval(kSaveDelay);
    makeLayout();
    connectParts();
    const bool readOnly = library.library().isReadOnly();
    m_head->setReadOnly(readOnly);
    for (QWidget *widget : {static_cast<QWidget *>(m_addHeading), static_cast<QWidget *>(m_addNote),
             static_cast<QWidget *>(m_addDocument)})
        widget->setEnabled(!readOnly);
    m_words->setReadOnly(readOnly);
    if (readOnly)
        m_blocks->setDragDropMode(QAbstractItemView::NoDragDrop);
}

void PackPage::Private::reload()
{
    const int generation = m_generation;
    library.read(this, application::packOutline(id, presentation::Language::current(), presentation::recordFacts),
        [this, generation](const briefing::Outline &loaded) {
            // What the user did meanwhile is newer than this answer, and its own save brings the next one.
            if (generation == m_generation && !m_isDirty && !m_isSaving)
                takeLoaded(loaded);
        });
}

void PackPage::Private::takeLoaded(const briefing::Outline &loaded)
{
    const bool titleChanged = !m_isLoaded || pack.title != loaded.pack.title;
    // What was added while the pack was read: it is not in the library yet.
    const QList<model::PackItem> early = m_isLoaded ? QList<model::PackItem>() : blocks.items();
    if (!m_isLoaded) {
        blocks.load(loaded.pack.items);
    } else if (!sameItems(blocks.items(), loaded.pack.items)) {
        const QList<model::PackItem> items = loaded.pack.items;
        const qsizetype own = blocks.items().size();
        if (items.size() > own && sameItems(items.first(own), blocks.items())) {
            const QSignalBlocker quiet(&blocks); // It comes from the library; there is nothing to save.
            blocks.append(items.sliced(own), PackPage::tr("Add to Briefing Pack"));
        } else {
            blocks.undoStack().clear();
        }
        blocks.load(items);
    }
    m_isLoaded = true;
    pack = loaded.pack;
    m_head->setPack(pack);
    blocks.setOutline(loaded);
    m_checks->setOutline(loaded);
    showWords();
    updateState();
    layOut();
    if (titleChanged)
        emit page.titleChanged();
    if (early.isEmpty())
        return;
    blocks.undoStack().clear(); // Its first step knows nothing of what was loaded.
    blocks.append(early, PackPage::tr("Add to Briefing Pack"));
}

void PackPage::Private::edited(int row)
{
    setCurrentRow(row);
    updateState();
    scheduleSave();
}

void PackPage::Private::scheduleSave()
{
    if (!m_isLoaded || library.library().isReadOnly())
        return;
    ++m_generation;
    m_isDirty = true;
    m_saveTimer.start();
}

void PackPage::Private::save()
{
    if (!m_isDirty)
        return;
    if (m_isSaving) {
        m_saveTimer.start();
        return;
    }
    model::Pack changed = pack;
    changed.items = blocks.items();
    m_isDirty = false;
    m_isSaving = true;
    library.runner().runInBackground<model::Pack>(this,
        [library = &library.library(), edit = application::savePack(changed, pack.items)] { return library->run(edit); },
        [this, sent = changed.items.size()](const base::Result<model::Pack> &saved) {
            m_isSaving = false;
            if (!saved) {
                m_isDirty = true; // Nothing that was written is given up; the next change tries again.
                emit library.failed(saved.error());
                return;
            }
            pack.items = saved->items;
            // Paragraphs that came from a document while this was written.
            blocks.append(saved->items.sliced(sent), PackPage::tr("Add to Briefing Pack"));
            if (!m_isDirty)
                reload();
        });
}

void PackPage::Private::flush()
{
    m_saveTimer.stop();
    if (!m_isDirty)
        return;
    model::Pack changed = pack;
    changed.items = blocks.items();
    m_isDirty = false;
    // The page goes, the session stays: the save is the session's.
    library.write(&library, application::savePack(changed, pack.items));
}

void PackPage::Private::layOut()
{
    m_preview->layOut([outline = blocks.outline(), words = packprinting::pageWords()] {
        const QSizeF area = render::standardPageLayout().paintRect(QPageLayout::Point).size();
        return render::packPages(outline, words, area);
    });
}

briefing::Outline PackPage::Private::currentOutline() const
{
    briefing::Outline outline = blocks.outline();
    const QList<model::PackItem> items = outline.pack.items;
    outline.pack = pack;
    outline.pack.items = items;
    return outline;
}

int PackPage::Private::currentRow() const
{
    return m_blocks->currentIndex().row();
}

void PackPage::Private::setCurrentRow(int row)
{
    if (row != currentRow())
        m_blocks->setCurrentIndex(blocks.index(row));
    else
        showWords();
}

void PackPage::Private::currentChanged()
{
    showWords();
    updateState();
    showPage(currentRow());
}

void PackPage::Private::showPage(int row)
{
    const QList<briefing::Block> &made = blocks.outline().blocks;
    if (row >= 0)
        m_preview->showBlock(row < made.size() && made.at(row).shownIn >= 0 ? made.at(row).shownIn : row);
}

void PackPage::Private::showWords()
{
    const int row = currentRow();
    const bool shown = row >= 0 && row < blocks.items().size() && hasWords(blocks.items().at(row));
    m_words->setVisible(shown);
    if (!shown)
        return;
    const model::PackItem &item = blocks.items().at(row);
    m_words->setPlaceholderText(item.kind == model::PackItem::Kind::Heading
            ? PackPage::tr("Heading")
            : PackPage::tr("Note, with **bold**, *italic* and lists as in Markdown"));
    if (m_words->toPlainText() == item.text)
        return;
    const QSignalBlocker quiet(m_words);
    m_words->setPlainText(item.text);
}

/// A heading is one line: Enter ends it.
bool PackPage::Private::eventFilter(QObject *watched, QEvent *event)
{
    const int row = currentRow();
    const bool isHeading = row >= 0 && row < blocks.items().size() && blocks.items().at(row).kind == model::PackItem::Kind::Heading;
    if (watched == m_words && isHeading && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            m_blocks->setFocus(Qt::OtherFocusReason);
            return true;
        }
    }
    return QObject::eventFilter(watched, event);
}

void PackPage::Private::updateState()
{
    const int row = currentRow();
    const int count = int(blocks.items().size());
    const bool writable = !library.library().isReadOnly();
    m_middle->setCurrentIndex(m_isLoaded && count == 0 ? 0 : 1);
    m_remove->setEnabled(writable && row >= 0);
    m_up->setEnabled(writable && row > 0);
    m_down->setEnabled(writable && row >= 0 && row + 1 < count);
    const bool hasPlace = row >= 0 && row < count && !hasWords(blocks.items().at(row));
    m_open->setEnabled(hasPlace);
    const int pages = m_preview->pageCount();
    //: The page that is shown and the number of pages.
    m_pageLabel->setText(pages > 0 ? PackPage::tr("Page %1 of %2").arg(m_preview->currentPage() + 1).arg(pages)
                                   : PackPage::tr("Laying out the pages…"));
}

void PackPage::Private::addBlock(model::PackItem::Kind kind)
{
    model::PackItem item;
    item.kind = kind;
    const int row = currentRow() >= 0 ? currentRow() + 1 : int(blocks.items().size());
    blocks.insert(row, item, kind == model::PackItem::Kind::Heading ? PackPage::tr("Add Heading") : PackPage::tr("Add Note"));
    setCurrentRow(row);
    m_words->setFocus(Qt::OtherFocusReason);
}

void PackPage::Private::addDocument()
{
    if (library.library().isReadOnly())
        return;
    auto *chooser = new DocumentChooser(library, &page);
    connect(chooser, &DocumentChooser::chosen, this, [this](base::RecordId record) {
        model::PackItem item;
        item.kind = model::PackItem::Kind::Document;
        item.record = record;
        const int row = currentRow() >= 0 ? currentRow() + 1 : int(blocks.items().size());
        blocks.insert(row, item, PackPage::tr("Add Document"));
    });
    chooser->open();
}

void PackPage::Private::openBlock(int row)
{
    if (row < 0 || row >= blocks.items().size())
        return;
    const model::PackItem &item = blocks.items().at(row);
    if (hasWords(item)) {
        m_words->setFocus(Qt::OtherFocusReason);
        return;
    }
    presentation::Location place;
    place.record = item.record;
    place.language = item.language;
    place.passage = item.passage;
    if (row < blocks.outline().blocks.size()) {
        const briefing::Block &block = blocks.outline().blocks.at(row);
        if (!place.record.isValid())
            place.record = block.record.id;
        if (!place.passage.isValid())
            place.address = model::Address(block.quotation.address);
    }
    if (place.record.isValid())
        emit page.placeRequested(place, true);
}

void PackPage::Private::showMenu(const QPoint &at)
{
    if (!m_blocks->indexAt(at).isValid())
        return;
    auto *menu = new QMenu(m_blocks);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions({m_open, m_up, m_down, m_remove});
    menu->popup(m_blocks->viewport()->mapToGlobal(at));
}

void PackPage::Private::showBroken()
{
    const int row = blocks.nextBroken(currentRow());
    if (row < 0)
        return;
    setCurrentRow(row);
    m_blocks->scrollTo(blocks.index(row));
    showPage(row);
    m_blocks->setFocus(Qt::OtherFocusReason);
}

}
