// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "annotationpage.h"

#include "annotationfilterbar.h"
#include "annotationtable.h"
#include "reattachpanel.h"

#include <core/base/files.h>
#include <presentation/library/annotationbrowser.h>
#include <presentation/library/navigationtarget.h>
#include <presentation/packs/packeditor.h>
#include <presentation/settings/settings.h>
#include <presentation/shared/annotationtexts.h>
#include <presentation/shared/swatch.h>
#include <window/controls/emptystate.h>
#include <window/controls/listheader.h>
#include <window/controls/retranslation.h>
#include <window/controls/savedialog.h>

#include <QInputDialog>
#include <QMenu>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using presentation::Setting;

namespace window {

namespace {

constexpr int kPanelWidth = 380;
const QString kGrouping = u"annotationGrouping"_s;

struct ExportFormat {
    const char *format;
    const char *label;
    const char *filter;
};

constexpr std::array kExportFormats {
    ExportFormat {"markdown", QT_TRANSLATE_NOOP("window::AnnotationPage", "Markdown…"), QT_TRANSLATE_NOOP("window::AnnotationPage", "Markdown (*.md)")},
    ExportFormat {"html", QT_TRANSLATE_NOOP("window::AnnotationPage", "Web Page…"), QT_TRANSLATE_NOOP("window::AnnotationPage", "Web page (*.html)")},
    ExportFormat {"csv", QT_TRANSLATE_NOOP("window::AnnotationPage", "Table (CSV)…"), QT_TRANSLATE_NOOP("window::AnnotationPage", "Table (*.csv)")},
    ExportFormat {"w3c", QT_TRANSLATE_NOOP("window::AnnotationPage", "W3C Web Annotations…"), QT_TRANSLATE_NOOP("window::AnnotationPage", "W3C Web Annotations (*.json)")},
};

}

AnnotationPage::AnnotationPage(presentation::AsyncLibrary &library, QWidget *parent)
    : PaperTab(library, parent)
    , m_browser(new presentation::AnnotationBrowser(library, this))
    , m_header(new ListHeader(this))
    , m_filters(new AnnotationFilterBar(*m_browser, this))
    , m_stack(new QStackedWidget(this))
    , m_empty(new EmptyState(this))
    , m_halves(new QSplitter(this))
    , m_rows(new AnnotationTable(m_browser->table(), library.settings(), this))
    , m_panel(new ReattachPanel(library, this))
{
    setObjectName(u"annotationsPage"_s);
    makeLayout();
    connectParts();
    retranslated(this, [this] { retranslate(); });
    m_browser->setGrouping(application::annotationGroupingOfName(library.settings().value(Setting::ListColumns).toMap().value(kGrouping).toString()));
    m_browser->reload();
}

void AnnotationPage::makeLayout()
{
    m_selection = m_header->addButton(u"annotationActions"_s, u"overflow-menu"_s);
    m_selection->setPopupMode(QToolButton::InstantPopup);
    m_export = m_header->addButton(u"annotationExport"_s, u"document-export"_s);
    m_export->setPopupMode(QToolButton::InstantPopup);
    m_halves->addWidget(m_rows);
    m_halves->addWidget(m_panel);
    m_halves->setStretchFactor(0, 1);
    m_halves->setSizes({900, kPanelWidth});
    m_halves->setChildrenCollapsible(false);
    m_halves->setHandleWidth(1);
    m_panel->hide();
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_halves);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_filters);
    column->addWidget(m_stack, 1);
    setFocusProxy(m_rows);
}

void AnnotationPage::connectParts()
{
    connect(m_browser, &presentation::AnnotationBrowser::changed, this, &AnnotationPage::showState);
    connect(m_header, &ListHeader::wordsChanged, m_filters, &AnnotationFilterBar::setWords);
    connect(m_header, &ListHeader::left, this, [this] { m_rows->setFocus(); });
    connect(m_filters, &AnnotationFilterBar::groupingChosen, this, [this](application::AnnotationGrouping grouping) {
        m_browser->setGrouping(grouping);
        keepGrouping();
    });
    connect(m_empty, &EmptyState::actionRequested, this, [this] {
        m_header->clearWords();
        m_filters->clear();
    });
    connect(m_rows, &AnnotationTable::openRequested, this, &AnnotationPage::open);
    connect(m_rows, &AnnotationTable::selectionMade, this, &AnnotationPage::showPanel);
    connect(m_rows, &AnnotationTable::removalRequested, this, [this] { m_browser->remove(m_rows->selected()); });
    connect(m_rows, &AnnotationTable::colourChosen, this, [this](model::Colour colour) { m_browser->recolour(m_rows->selected(), colour); });
    connect(&m_browser->table(), &QAbstractItemModel::modelAboutToBeReset, m_rows, &AnnotationTable::keepPlace);
    connect(&m_browser->table(), &QAbstractItemModel::modelReset, this,
        [this] { m_rows->restorePlace(m_browser->grouping() != application::AnnotationGrouping::None); });
    connect(m_rows, &QWidget::customContextMenuRequested, this, [this](const QPoint &point) {
        auto *menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        fillMenu(*menu);
        menu->popup(m_rows->viewport()->mapToGlobal(point));
    });
    connect(m_panel, &ReattachPanel::accepted, m_browser, &presentation::AnnotationBrowser::reattach);
    connect(m_panel, &ReattachPanel::keptAside, m_browser, [this](base::AnnotationId id) { m_browser->keepAside({id}); });
    connect(&m_library.settings(), &presentation::Settings::settingChanged, this, [this](Setting setting) {
        if (setting == Setting::ColourNames || setting == Setting::ColourLetters)
            m_browser->reload();
    });
}

void AnnotationPage::retranslate()
{
    m_header->setTitle(title());
    m_rows->setAccessibleName(title());
    m_selection->setToolTip(tr("With the Selected Annotations"));
    m_selection->setAccessibleName(m_selection->toolTip());
    m_export->setToolTip(tr("Export"));
    m_export->setAccessibleName(m_export->toolTip());
    auto *menu = new QMenu(this);
    for (const ExportFormat &each : kExportFormats) {
        QAction *action = menu->addAction(tr(each.label), this, [this, &each] { exportAs(QString::fromLatin1(each.format)); });
        action->setObjectName(u"export-"_s + QLatin1StringView(each.format));
    }
    menu->addSeparator();
    const bool withPrivate = m_withPrivate && m_withPrivate->isChecked();
    //: A switch in the menu of exports: annotations that are private are written too.
    m_withPrivate = menu->addAction(tr("With Private Ones"));
    m_withPrivate->setObjectName(u"export-private"_s);
    m_withPrivate->setCheckable(true);
    m_withPrivate->setChecked(withPrivate);
    if (QMenu *before = m_export->menu())
        before->deleteLater();
    m_export->setMenu(menu);
    if (!m_selection->menu()) {
        m_selection->setMenu(new QMenu(this));
        connect(m_selection->menu(), &QMenu::aboutToShow, this, [this] {
            m_selection->menu()->clear();
            fillMenu(*m_selection->menu());
        });
    }
    m_browser->table().retranslate();
    showState();
}

QString AnnotationPage::title() const
{
    return presentation::NavigationTarget::annotations().title();
}

QString AnnotationPage::iconName() const
{
    return presentation::NavigationTarget::annotations().iconName();
}

QString AnnotationPage::key() const
{
    return presentation::NavigationTarget::annotations().text;
}

QUndoStack *AnnotationPage::undoStack()
{
    return &m_browser->annotations().undoStack();
}

bool AnnotationPage::isPrintable() const
{
    return !m_browser->table().rows().isEmpty();
}

presentation::Printable AnnotationPage::printable() const
{
    return m_browser->printable();
}

QString AnnotationPage::asText() const
{
    QStringList lines;
    const QList<base::AnnotationId> chosen = m_rows->selected();
    for (const model::AnnotationRow &row : m_browser->table().rows()) {
        const model::Annotation &note = row.annotation;
        if (chosen.size() < 2 || chosen.contains(note.id))
            lines.append(QStringList {row.work.symbol, note.address, note.anchor.exact, note.comment.simplified(), note.tags.join(u", "_s)}.join(u'\t'));
    }
    return lines.join(u'\n');
}

void AnnotationPage::showState()
{
    const qsizetype shown = m_browser->table().rows().size();
    m_header->setCount(tr("%n annotation(s)", nullptr, int(shown)));
    m_filters->refresh();
    m_filters->setVisible(!m_browser->all().isEmpty());
    m_export->setEnabled(shown > 0);
    const bool isFiltered = !m_browser->filter().isEmpty();
    m_empty->setIcon(isFiltered ? u"view-filter"_s : iconName());
    m_empty->setSentence(!m_browser->isLoaded() ? tr("Loading…")
            : isFiltered                        ? tr("No annotation is like this.")
                                                : tr("No annotations yet. Select words in a document and press Alt+1."));
    m_empty->setAction(isFiltered && m_browser->isLoaded() ? tr("Show All") : QString());
    m_stack->setCurrentWidget(shown > 0 ? static_cast<QWidget *>(m_halves) : m_empty);
    showPanel();
    emit titleChanged();
}

void AnnotationPage::keepGrouping()
{
    QVariantMap kept = m_library.settings().value(Setting::ListColumns).toMap();
    kept.insert(kGrouping, application::annotationGroupingName(m_browser->grouping()));
    m_library.settings().setValue(Setting::ListColumns, kept);
}

void AnnotationPage::open()
{
    const model::AnnotationRow *row = m_rows->current();
    if (row)
        emit placeRequested({row->work.id, row->language, model::Address(row->annotation.address), row->annotation.passage}, presentation::OpenIn::NewTab);
}

void AnnotationPage::showPanel()
{
    const model::AnnotationRow *row = m_rows->current();
    const bool isLost = row && !row->annotation.isAttached();
    m_panel->setVisible(isLost);
    if (isLost)
        m_panel->show(*row);
}

void AnnotationPage::fillMenu(QMenu &menu)
{
    const QList<base::AnnotationId> ids = m_rows->selected();
    const bool canWrite = m_browser->annotations().isWritable() && !ids.isEmpty();
    menu.addAction(QIcon::fromTheme(u"document-open"_s), tr("Go to Paragraph"), this, &AnnotationPage::open)->setEnabled(ids.size() == 1);
    menu.addSeparator();
    QMenu *colours = menu.addMenu(QIcon::fromTheme(u"draw-highlight"_s), tr("Colour"));
    colours->setEnabled(canWrite);
    for (int index = 0; index < model::kColourCount; ++index) {
        const auto colour = model::Colour(index);
        colours->addAction(presentation::swatch(colour), presentation::colourLabel(colour), this, [this, colour] { m_browser->recolour(m_rows->selected(), colour); });
    }
    menu.addAction(QIcon::fromTheme(u"tag"_s), tr("Add Tag…"), this, &AnnotationPage::askForTag)->setEnabled(canWrite);
    QMenu *tags = menu.addMenu(QIcon::fromTheme(u"tag-delete"_s), tr("Remove Tag"));
    for (const QString &tag : m_browser->tags())
        tags->addAction(tag, this, [this, tag] { m_browser->removeTag(m_rows->selected(), tag); });
    tags->setEnabled(canWrite && !tags->isEmpty());
    for (const bool isPrivate : {true, false}) {
        menu.addAction(QIcon::fromTheme(presentation::lockIcon(isPrivate)), isPrivate ? tr("Make Private") : tr("Allow Sharing"), this,
            [this, isPrivate] { m_browser->setPrivate(m_rows->selected(), isPrivate); })->setEnabled(canWrite);
    }
    menu.addAction(QIcon::fromTheme(u"list-add"_s), tr("Add to Briefing Pack"), this, &AnnotationPage::addToPack)->setEnabled(canWrite);
    menu.addAction(QIcon::fromTheme(u"folder-add"_s), tr("Add to Dossier…"), this, [this] { emit dossierRequested(dossierItems()); })->setEnabled(canWrite);
    menu.addSeparator();
    menu.addAction(QIcon::fromTheme(u"edit-delete"_s), tr("Delete"), QKeySequence(Qt::Key_Delete), this, [this] { m_browser->remove(m_rows->selected()); })->setEnabled(canWrite);
}

void AnnotationPage::askForTag()
{
    auto *dialog = new QInputDialog(this);
    dialog->setObjectName(u"annotationTag"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Add Tag"));
    dialog->setLabelText(tr("Tag for %n annotation(s)", nullptr, int(m_rows->selected().size())));
    dialog->setComboBoxItems(m_browser->tags());
    dialog->setComboBoxEditable(true);
    dialog->setTextValue(QString());
    connect(dialog, &QInputDialog::textValueSelected, this, [this](const QString &text) {
        const QString tag = text.simplified().remove(u'#').remove(u',');
        if (!tag.isEmpty())
            m_browser->addTag(m_rows->selected(), tag);
    });
    dialog->open();
}

QList<model::DossierItem> AnnotationPage::dossierItems() const
{
    return m_rows->dossierItems();
}

void AnnotationPage::addToPack()
{
    QList<model::Annotation> annotations;
    for (const base::AnnotationId id : m_rows->selected()) {
        if (const model::Annotation *known = m_browser->annotations().find(id))
            annotations.append(*known);
    }
    if (!annotations.isEmpty())
        emit annotationsToPack(annotations);
}

void AnnotationPage::exportAs(const QString &format)
{
    const auto chosen = std::ranges::find(kExportFormats, format, [](const ExportFormat &each) { return QString::fromLatin1(each.format); });
    SaveQuestion question;
    question.objectName = u"annotationExportDialog"_s;
    question.title = tr("Export Annotations");
    question.name = title();
    question.suffix = exchange::annotationSuffix(format);
    question.filters = {tr(chosen->filter)};
    askWhereToSave(this, m_library.settings(), question, [this, format](const QString &path) {
        if (const base::Status done = base::writeFile(path, m_browser->fileOf(format, m_withPrivate->isChecked())); !done)
            emit m_library.failed(done.error());
    });
}

}
