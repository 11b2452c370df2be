// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documentcommands.h"

#include "bundlecontroller.h"
#include "dossiercontroller.h"
#include "editcommands.h"
#include "findcommands.h"
#include "libraryswitcher.h"
#include "markcontroller.h"
#include "tabs.h"
#include "trashcontroller.h"

#include <application/packs.h>
#include <core/model/annotation.h>
#include <window/controls/messagebar.h>
#include <window/screens/library/librarytree.h>
#include <presentation/packs/packeditor.h>
#include <window/screens/reader/annotatedcopysaver.h>
#include <window/screens/reader/hintnavigation.h>
#include <window/screens/reader/linknavigation.h>
#include <window/screens/reader/readerpage.h>
#include <window/screens/reader/citationcopy.h>
#include <window/screens/reader/sourcepage.h>
#include <window/screens/reader/textpane.h>

#include <QMainWindow>

#include <functional>

using namespace Qt::StringLiterals;

namespace window {

DocumentCommands::DocumentCommands(const WindowContext &context, const LibrarySwitcher &libraries)
    : QObject(&context.window)
    , m_context(context)
    , m_libraries(libraries)
    , m_edit(new EditCommands(context))
    , m_trash(new TrashController(context, libraries))
    , m_dossiers(new DossierController(context, libraries))
    , m_bundles(new BundleController(context, libraries))
    , m_marks(new MarkController(context, libraries))
    , m_find(new FindCommands(context))
{
    connectReader();
    context.actions.onTriggered(u"file.newPack"_s, this, [this] { makePack(); });
    context.actions.onTriggered(u"annotate.addToPack"_s, this, [this] { addSelectionToPack(); });
    connect(&context.tabs, &Tabs::packRequested, this, &DocumentCommands::addToPack);
    connect(&context.tabs, &Tabs::pageAdded, this,
        [this](const TabPage *page) { connect(page, &TabPage::annotationsToPack, this, &DocumentCommands::addAnnotationsToPack); });
    connect(&libraries, &LibrarySwitcher::closed, this, [this] { m_pack = {}; });
}

void DocumentCommands::connectReader()
{
    print(u"file.savePdf"_s, &TabPage::savePdf);
    print(u"file.print"_s, &TabPage::print);
    print(u"file.printPreview"_s, &TabPage::printPreview);
    m_context.actions.onTriggered(u"file.saveAnnotated"_s, this, [this] { saveAnnotatedCopy(); });
    const auto ofChanges = [this](const QString &action, const std::function<void(TabPage &)> &work) {
        m_context.actions.onTriggered(action, this, [this, work] {
            if (TabPage *page = m_context.tabs.page(); page && page->hasChanges())
                work(*page);
        });
    };
    ofChanges(u"go.nextChange"_s, [](TabPage &page) { page.stepToChange(1); });
    ofChanges(u"go.previousChange"_s, [](TabPage &page) { page.stepToChange(-1); });
    m_context.actions.onTriggered(u"file.exportList"_s, this, [this] {
        if (TabPage *page = m_context.tabs.page(); page && page->hasTable())
            page->saveTable();
    });
    ofChanges(u"file.saveChanges"_s, [](TabPage &page) { page.saveChanges(); });
    const auto ofText = [this](const QString &action, void (TextPane::*slot)()) {
        m_context.actions.onTriggered(action, this, [this, slot] {
            if (const ReaderPage *page = m_context.tabs.reader())
                (page->pane().*slot)();
        });
    };
    connectCitations();
    ofText(u"edit.copyQuote"_s, &TextPane::copyQuote);
    forward(u"edit.merge"_s, &ReaderPage::mergeRecord);
    forward(u"tools.readScan"_s, &ReaderPage::readScan);
    m_context.actions.onTriggered(u"view.look"_s, this, [this] { openLook(); });
    ofText(u"view.original"_s, &TextPane::toggleOriginal);
    ofText(u"go.nextParagraph"_s, &TextPane::nextParagraph);
    ofText(u"go.previousParagraph"_s, &TextPane::previousParagraph);
    ofText(u"annotate.note"_s, &TextPane::addNote);
    ofText(u"annotate.carry"_s, &TextPane::carryAnnotations);
    m_context.actions.onTriggered(u"annotate.elsewhere"_s, this, [this] {
        if (const ReaderPage *page = m_context.tabs.reader())
            page->pane().links().hints().open();
    });
    m_context.actions.onTriggered(u"annotate.highlight"_s, this, [this] { highlight(); });
    ofKind(u"annotate.underline"_s, model::AnnotationKind::Underline);
    ofKind(u"annotate.strike"_s, model::AnnotationKind::Strike);
    ofKind(u"annotate.paragraphNote"_s, model::AnnotationKind::ParagraphNote);
    ofKind(u"annotate.documentNote"_s, model::AnnotationKind::DocumentNote);
    ofKind(u"annotate.bookmark"_s, model::AnnotationKind::Bookmark);
}

void DocumentCommands::connectCitations()
{
    const auto ofCitations = [this](const QString &action, void (CitationCopy::*slot)()) {
        m_context.actions.onTriggered(action, this, [this, slot] {
            if (const ReaderPage *page = m_context.tabs.reader())
                (page->pane().citations().*slot)();
        });
    };
    ofCitations(u"edit.copyCitation"_s, &CitationCopy::copyCitation);
    ofCitations(u"edit.copyCitationAs"_s, &CitationCopy::popupMenu);
    ofCitations(u"edit.copyLink"_s, &CitationCopy::copyLink);
}

void DocumentCommands::openLook()
{
    if (const ReaderPage *page = m_context.tabs.reader())
        page->pane().openLook();
    else if (TabPage *front = m_context.tabs.page())
        front->openLook();
}

void DocumentCommands::ofKind(const QString &action, model::AnnotationKind kind)
{
    m_context.actions.onTriggered(action, this, [this, kind] {
        if (const ReaderPage *page = m_context.tabs.reader())
            page->pane().annotate(kind);
    });
}

void DocumentCommands::attach(LibraryTree &tree)
{
    m_edit->attach(tree, *m_libraries.library());
    m_trash->attach(tree);
    m_dossiers->attach(tree);
    m_bundles->attach(tree);
    connect(&tree, &LibraryTree::packRequested, this, &DocumentCommands::openPack);
}

void DocumentCommands::mergeBundle(const QString &path)
{
    m_bundles->merge({path});
}

void DocumentCommands::bringBack(const QString &path, const QString &title, const QStringList &along)
{
    m_bundles->merge({path, presentation::MergeSource::Backup, title, along});
}

QSet<presentation::Needs> DocumentCommands::available() const
{
    QSet<presentation::Needs> present;
    if (m_context.tabs.printable())
        present.insert(presentation::Needs::Paper);
    if (m_context.tabs.page() && m_context.tabs.page()->hasTable())
        present.insert(presentation::Needs::Table);
    if (m_context.tabs.page() && m_context.tabs.page()->hasChanges())
        present.insert(presentation::Needs::Changes);
    const ReaderPage *page = m_context.tabs.reader();
    if (page && page->place().record.isValid())
        present.insert(presentation::Needs::Document);
    if ((page && page->content().hasText()) || (m_context.tabs.page() && m_context.tabs.page()->showsText()))
        present.insert(presentation::Needs::Text);
    if (m_find->isAvailable())
        present.insert(presentation::Needs::Findable);
    if ((page && page->content().hasText()) || qobject_cast<SourcePage *>(m_context.tabs.page()))
        present.insert(presentation::Needs::Source);
    if (page && page->content().hasText())
        present.insert(presentation::Needs::Reading);
    if (page && !page->content().hints.isEmpty())
        present.insert(presentation::Needs::Hints);
    if (m_trash->isAvailable())
        present.insert(presentation::Needs::Deletable);
    if (m_dossiers->isAvailable())
        present.insert(presentation::Needs::Fileable);
    if (m_marks->canMark())
        present.insert(presentation::Needs::Markable);
    if (m_marks->canPin())
        present.insert(presentation::Needs::Pinnable);
    if (m_bundles->isAvailable())
        present.insert(presentation::Needs::Bundleable);
    if (page && page->content().texts.size() > 1 && page->annotations().isWritable())
        present.insert(presentation::Needs::Language);
    if (page && page->canMerge())
        present.insert(presentation::Needs::Mergeable);
    if (page && page->content().needsRecognition() && page->annotations().isWritable())
        present.insert(presentation::Needs::Scan);
    return present;
}

void DocumentCommands::forward(const QString &action, void (ReaderPage::*slot)())
{
    m_context.actions.onTriggered(action, this, [this, slot] {
        if (ReaderPage *page = m_context.tabs.reader())
            (page->*slot)();
    });
}

void DocumentCommands::print(const QString &action, void (TabPage::*slot)())
{
    m_context.actions.onTriggered(action, this, [this, slot] {
        if (TabPage *page = m_context.tabs.printable())
            (page->*slot)();
    });
}

void DocumentCommands::highlight()
{
    const QString colour = m_context.settings.value(presentation::Setting::HighlightColour).toString();
    if (ReaderPage *page = m_context.tabs.reader())
        page->pane().highlight(model::colourOfName(colour));
}

void DocumentCommands::saveAnnotatedCopy()
{
    ReaderPage *page = m_context.tabs.reader();
    if (!page || !page->content().hasText())
        return;
    auto *saver = new AnnotatedCopySaver(*m_libraries.library(), *page);
    connect(saver, &AnnotatedCopySaver::told, this, [this](MessageBar::Kind kind, const QString &sentence) { m_context.message.show(kind, sentence); });
    saver->start();
}

void DocumentCommands::makePack()
{
    const model::Pack pack = presentation::blankPack(*m_libraries.library(), tr("Briefing pack"));
    m_libraries.library()->write(this, application::storePack(pack), [this](base::PackId made) {
        m_pack = made;
        openPack(made);
    });
}

void DocumentCommands::openPack(base::PackId pack)
{
    m_context.tabs.openPage(presentation::NavigationTarget::ofPack(pack).text);
}

void DocumentCommands::addToPack(base::RecordId record, const QList<base::PassageId> &passages)
{
    if (!m_libraries.isWritable())
        return;
    if (const auto front = presentation::NavigationTarget {m_context.tabs.location().text}.pack())
        m_pack = *front;
    presentation::addToPack(*m_libraries.library(), this, m_pack, record, passages, [this](base::PackId pack) { sayAdded(pack); });
}

void DocumentCommands::addAnnotationsToPack(const QList<model::Annotation> &annotations)
{
    if (m_libraries.isWritable())
        presentation::addToPack(*m_libraries.library(), this, m_pack, annotations, [this](base::PackId pack) { sayAdded(pack); });
}

void DocumentCommands::sayAdded(base::PackId pack)
{
    m_pack = pack;
    m_context.message.show(MessageBar::Kind::Done, tr("Added to the briefing pack."), tr("Show Pack"), [this, pack] { openPack(pack); });
}

void DocumentCommands::addSelectionToPack()
{
    if (const ReaderPage *page = m_context.tabs.reader())
        addToPack(page->place().record, page->pane().selection().passages());
}

}
