// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "packpage.h"

#include "blocklist.h"
#include "exportdialog.h"
#include "packbar.h"
#include "packchecks.h"
#include "packcolumns.h"
#include "packhead.h"
#include "pagepreview.h"
#include "printing.h"
#include "templatechooser.h"
#include "thumbnaillist.h"

#include <application/packs.h>
#include <output/briefing/readingtime.h>
#include <output/briefing/sameprint.h>
#include <output/render/packpages.h>
#include <presentation/library/navigationtarget.h>
#include <presentation/packs/packexport.h>
#include <presentation/settings/language.h>
#include <presentation/settings/settings.h>
#include <presentation/shared/pagewords.h>
#include <window/controls/emptystate.h>
#include <window/controls/messagebar.h>
#include <window/controls/retranslation.h>

#include <QDir>
#include <QInputDialog>
#include <QLabel>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace window {

PackPage::PackPage(presentation::AsyncLibrary &library, base::PackId pack, QWidget *parent)
    : TabPage(parent)
    , m_library(library)
    , m_editor(library, pack)
    , m_message(new MessageBar(this))
    , m_head(new PackHead(this))
    , m_bar(new PackBar(m_editor.isReadOnly(), this))
    , m_blocks(new BlockList(library, m_editor, this))
    , m_middle(new QStackedWidget(this))
    , m_empty(new EmptyState(m_middle))
    , m_preview(new PagePreview(library.pageRunner(), m_middle))
    , m_thumbnails(new ThumbnailList(m_preview->painter(), m_middle))
    , m_showThumbnails(new QToolButton(m_middle))
    , m_pageNumber(new QLabel(m_middle))
    , m_checks(new PackChecks(this))
{
    setObjectName(u"packPage"_s);
    if (m_editor.isReadOnly())
        m_head->setReadOnly();
    setFocusProxy(m_blocks);
    makeLayout();
    connectParts();
    connectThumbnails();
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
    auto *beside = new QHBoxLayout;
    beside->setSpacing(0);
    beside->addWidget(m_thumbnails);
    beside->addWidget(m_preview, 1);
    column->addLayout(beside, 1);
    m_showThumbnails->setObjectName(u"packShowThumbnails"_s);
    m_showThumbnails->setIcon(QIcon::fromTheme(u"view-list-icons"_s));
    m_showThumbnails->setCheckable(true);
    m_showThumbnails->setAutoRaise(true);
    auto *below = new QHBoxLayout;
    below->addWidget(m_showThumbnails);
    below->addWidget(m_pageNumber, 1);
    column->addLayout(below);
    return pages;
}

void PackPage::makeLayout()
{
    m_middle->setObjectName(u"packMiddle"_s);
    m_empty->setObjectName(u"packEmpty"_s);
    m_empty->setIcon(u"document-new"_s);
    m_middle->addWidget(m_empty);
    m_middle->addWidget(makePages());
    m_columns = new PackColumns(m_blocks, m_middle, m_checks, this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_message);
    column->addWidget(m_head);
    column->addWidget(m_bar);
    column->addWidget(m_columns, 1);
}

void PackPage::connectParts()
{
    connect(&m_editor, &presentation::PackEditor::loaded, this, &PackPage::showLoaded);
    connect(&m_editor, &presentation::PackEditor::outlined, this, &PackPage::showOutline);
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
    connect(m_bar, &PackBar::printRequested, this, &PackPage::print);
    connect(m_bar, &PackBar::saveRequested, this, &PackPage::save);
    connect(m_bar, &PackBar::templateRequested, this, &PackPage::chooseTemplate);
    connect(m_bar, &PackBar::secondLanguageRequested, this, [this](const QString &language) {
        model::Pack pack = m_editor.cover();
        pack.items = m_editor.blocks().rows();
        m_editor.blocks().replace(application::inTwoColumns(pack, language).items, tr("Languages of the Pack"));
    });
    connect(m_bar, &PackBar::saveTemplateRequested, this, &PackPage::saveTemplate);
    connect(m_empty, &EmptyState::actionRequested, m_blocks, &BlockList::addDocument);
    connect(m_preview, &PagePreview::currentPageChanged, this, &PackPage::showState);
    connect(m_checks, &PackChecks::showBrokenRequested, this, [this] {
        m_blocks->showNextBroken();
        showPage(m_blocks->currentRow());
    });
}

void PackPage::connectThumbnails()
{
    connect(m_thumbnails, &ThumbnailList::pageRequested, this, [this](int page) {
        m_preview->showPage(page);
        m_thumbnails->setCurrentPage(page); // The middle of the window may be the next one.
    });
    connect(m_preview, &PagePreview::currentPageChanged, this, [this] { m_thumbnails->setCurrentPage(m_preview->currentPage()); });
    presentation::Settings &settings = m_library.settings();
    connect(m_showThumbnails, &QToolButton::toggled, this, [&settings](bool on) { settings.setValue(presentation::Setting::PackThumbnails, on); });
    connect(&settings, &presentation::Settings::settingChanged, this, [this](presentation::Setting setting) {
        if (setting == presentation::Setting::PackThumbnails)
            showThumbnails();
    });
    connect(m_columns, &PackColumns::narrowChanged, this, &PackPage::showThumbnails);
    showThumbnails();
}

/// Where there is little room, it is the page's.
void PackPage::showThumbnails()
{
    const bool isShown = m_library.settings().value(presentation::Setting::PackThumbnails).toBool();
    m_showThumbnails->setChecked(isShown);
    m_showThumbnails->setHidden(m_columns->isNarrow());
    m_thumbnails->setVisible(isShown && !m_columns->isNarrow());
}

void PackPage::retranslate()
{
    m_showThumbnails->setText(tr("Small Pages"));
    m_showThumbnails->setToolTip(tr("Show small pages beside the page"));
    m_showThumbnails->setAccessibleName(m_showThumbnails->toolTip());
    m_preview->setAccessibleName(tr("Pages as they will print"));
    m_empty->setSentence(tr("This pack has no blocks yet. Add paragraphs while you read, or a whole document here."));
    m_empty->setAction(tr("Add Document…"));
    showState();
    if (m_editor.isLoaded())
        m_editor.reload(); // The words of the pages, and the facts of records, are in the UI's language.
}

void PackPage::showLoaded()
{
    m_head->setPack(m_editor.cover());
    showOutline();
}

void PackPage::showOutline()
{
    const briefing::Outline &outline = m_editor.blocks().outline();
    m_checks->setOutline(outline);
    layOut(outline, presentation::packWords());
    showState();
}

/// A save, or a change elsewhere in the library, brings the same outline again: its pages stand already.
void PackPage::layOut(const briefing::Outline &outline, const briefing::PageWords &words)
{
    if (m_shown && m_shown->words == words && briefing::printSame(m_shown->outline, outline)) {
        m_shown->outline = outline; // One of them is enough.
        return;
    }
    m_shown = Shown {outline, words};
    m_words = briefing::wordCount(outline); // Once: the length is shown anew at every scroll.
    m_preview->layOut([outline, words](render::PackLayout &layout) {
        return layout.pages(outline, words, render::printableArea(outline.design.paper));
    });
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
    const int pages = m_preview->isWhole() ? m_preview->pageCount() : 0;
    //: The page that is shown and the number of pages.
    m_pageNumber->setText(
        pages > 0 ? tr("Page %1 of %2").arg(m_preview->currentPage() + 1).arg(pages) : tr("Laying out the pages…"));
    m_bar->setLength(pages, m_words, briefing::readingMinutes(m_words));
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

void PackPage::askExport(const std::function<void(const briefing::Outline &)> &then, const QString &ending)
{
    m_editor.makeOutline({}, [this, then, ending](const briefing::Outline &outline) {
        auto *dialog = new ExportDialog(presentation::packExport(outline), this);
        if (ending == "pdf"_L1)
            dialog->offerArchive(outline.design.isArchive);
        connect(dialog, &ExportDialog::decided, this, [this, then, dialog, ending](const QHash<int, QString> &reasons, const briefing::Released &released) {
            if (ending == "pdf"_L1)
                m_library.settings().setValue(presentation::Setting::PdfArchive, dialog->isArchive());
            for (const auto &[row, reason] : reasons.asKeyValueRange())
                m_editor.blocks().setWords(row, reason);
            m_editor.makeOutline(released, then);
        });
        dialog->open();
    });
}

void PackPage::chooseTemplate()
{
    const QString folder = m_library.library().folder();
    auto *chooser = new TemplateChooser(application::packTemplates(folder, presentation::Language::current()), this);
    connect(chooser, &TemplateChooser::chosen, this, [this](const application::PackTemplate &plan) {
        model::Pack pack = m_editor.cover();
        pack.items = m_editor.blocks().rows();
        m_editor.blocks().replace(application::arranged(plan, pack).items, tr("Use Template"));
    });
    chooser->open();
}

void PackPage::saveTemplate()
{
    auto *ask = new QInputDialog(this);
    ask->setObjectName(u"packTemplateName"_s);
    ask->setAttribute(Qt::WA_DeleteOnClose);
    ask->setWindowTitle(tr("Save as Template"));
    ask->setLabelText(tr("Name of the template"));
    ask->setTextValue(title());
    connect(ask, &QInputDialog::textValueSelected, this, [this](const QString &name) {
        model::Pack pack = m_editor.cover();
        pack.items = m_editor.blocks().rows();
        const auto saved = application::savePackTemplate(m_library.library().folder(), name, pack);
        if (!saved)
            return m_message->showFailure(saved.error());
        m_message->show(MessageBar::Kind::Done, tr("The template “%1” was saved with the library.").arg(saved->name));
    });
    ask->open();
}

void PackPage::print()
{
    askExport([this](const briefing::Outline &outline) { packprinting::print(m_library, this, outline); });
}

void PackPage::printPreview()
{
    askExport([this](const briefing::Outline &outline) { packprinting::preview(m_library, this, outline); });
}

void PackPage::savePdf()
{
    save(u"pdf"_s);
}

void PackPage::save(const QString &ending)
{
    askExport([this, ending](const briefing::Outline &outline) {
        packprinting::save(m_library, this, outline, ending, [this](const QString &path) {
            m_message->show(MessageBar::Kind::Done, tr("The pack was written to %1.").arg(QDir::toNativeSeparators(path)));
        });
    }, ending);
}

}
