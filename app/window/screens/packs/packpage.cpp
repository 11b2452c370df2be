// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "packpage.h"

#include "blocklist.h"
#include "packchecks.h"
#include "packhead.h"
#include "pagepreview.h"
#include "printing.h"

#include <presentation/library/navigationtarget.h>
#include <window/controls/emptystate.h>
#include <window/controls/messagebar.h>
#include <window/controls/retranslation.h>

#include <QDir>
#include <QLabel>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace window {

PackPage::PackPage(presentation::AsyncLibrary &library, base::PackId pack, QWidget *parent)
    : TabPage(parent)
    , m_library(library)
    , m_editor(library, pack)
    , m_message(new MessageBar(this))
    , m_head(new PackHead(this))
    , m_blocks(new BlockList(library, m_editor, this))
    , m_middle(new QStackedWidget(this))
    , m_empty(new EmptyState(m_middle))
    , m_preview(new PagePreview(library.pageRunner(), m_middle))
    , m_pageNumber(new QLabel(m_middle))
    , m_checks(new PackChecks(this))
{
    setObjectName(u"packPage"_s);
    if (m_editor.isReadOnly())
        m_head->setReadOnly();
    setFocusProxy(m_blocks);
    makeLayout();
    connectParts();
    retranslated(this, [this] { retranslate(); });
    m_editor.reload();
}

QWidget *PackPage::makePages()
{
    m_preview->setObjectName(u"packPreview"_s);
    m_pageNumber->setObjectName(u"packPageNumber"_s);
    m_pageNumber->setAlignment(Qt::AlignCenter);
    m_pageNumber->setForegroundRole(QPalette::PlaceholderText);
    auto *pages = new QWidget(m_middle);
    auto *column = new QVBoxLayout(pages);
    column->setContentsMargins(0, 0, 0, 4);
    column->setSpacing(4);
    column->addWidget(m_preview, 1);
    column->addWidget(m_pageNumber);
    return pages;
}

void PackPage::makeLayout()
{
    m_middle->setObjectName(u"packMiddle"_s);
    m_empty->setObjectName(u"packEmpty"_s);
    m_empty->setIcon(u"document-new"_s);
    m_middle->addWidget(m_empty);
    m_middle->addWidget(makePages());
    auto *splitter = new QSplitter(this);
    splitter->setObjectName(u"packSplitter"_s);
    splitter->addWidget(m_blocks);
    splitter->addWidget(m_middle);
    splitter->addWidget(m_checks);
    splitter->setStretchFactor(0, 0);
    splitter->setStretchFactor(1, 1);
    splitter->setStretchFactor(2, 0);
    splitter->setSizes({290, 600, 230});
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_message);
    column->addWidget(m_head);
    column->addWidget(splitter, 1);
}

void PackPage::connectParts()
{
    connect(&m_editor, &presentation::PackEditor::loaded, this, &PackPage::showLoaded);
    connect(&m_editor, &presentation::PackEditor::titleChanged, this, &PackPage::titleChanged);
    connect(&m_editor.blocks(), &presentation::PackModel::edited, this, &PackPage::showState);
    connect(m_head, &PackHead::edited, this, [this] {
        model::Pack cover = m_editor.cover();
        m_head->fill(cover);
        m_editor.setCover(cover);
    });
    connect(m_blocks, &BlockList::currentRowChanged, this, &PackPage::showPage);
    connect(m_blocks, &BlockList::locationRequested, this,
        [this](const presentation::Location &location) { emit placeRequested(location, presentation::OpenIn::NewTab); });
    connect(m_empty, &EmptyState::actionRequested, m_blocks, &BlockList::addDocument);
    connect(m_preview, &PagePreview::currentPageChanged, this, &PackPage::showState);
    connect(m_checks, &PackChecks::showBrokenRequested, this, [this] {
        m_blocks->showNextBroken();
        showPage(m_blocks->currentRow());
    });
}

void PackPage::retranslate()
{
    m_preview->setAccessibleName(tr("Pages as they will print"));
    m_empty->setSentence(tr("This pack has no blocks yet. Add paragraphs while you read, or a whole document here."));
    m_empty->setAction(tr("Add Document…"));
    showState();
    if (m_editor.isLoaded())
        m_editor.reload(); // The words of the pages, and the facts of records, are in the UI's language.
}

void PackPage::showLoaded()
{
    const briefing::Outline &outline = m_editor.blocks().outline();
    m_head->setPack(m_editor.cover());
    m_checks->setOutline(outline);
    m_preview->layOut([outline, words = packprinting::pageWords()] {
        const QSizeF area = render::standardPageLayout().paintRect(QPageLayout::Point).size();
        return render::packPages(outline, words, area);
    });
    showState();
}

void PackPage::showPage(int row)
{
    const QList<briefing::Block> &made = m_editor.blocks().outline().blocks;
    if (row >= 0)
        m_preview->showBlock(row < made.size() && made.at(row).shownIn >= 0 ? made.at(row).shownIn : row);
}

void PackPage::showState()
{
    m_middle->setCurrentIndex(m_editor.isLoaded() && m_editor.blocks().rowCount() == 0 ? 0 : 1);
    const int pages = m_preview->pageCount();
    //: The page that is shown and the number of pages.
    m_pageNumber->setText(
        pages > 0 ? tr("Page %1 of %2").arg(m_preview->currentPage() + 1).arg(pages) : tr("Laying out the pages…"));
}

QString PackPage::key() const
{
    return presentation::NavigationTarget::ofPack(pack()).text;
}

QString PackPage::title() const
{
    const QString &title = m_editor.cover().title;
    return title.isEmpty() ? tr("Briefing Pack") : title;
}

void PackPage::print()
{
    packprinting::print(m_library, this, m_editor.outline());
}

void PackPage::printPreview()
{
    packprinting::preview(m_library, this, m_editor.outline());
}

void PackPage::savePdf()
{
    packprinting::savePdf(m_library, this, m_editor.outline(), [this](const QString &path) {
        m_message->show(MessageBar::Kind::Done, tr("The PDF was written to %1.").arg(QDir::toNativeSeparators(path)));
    });
}

}
