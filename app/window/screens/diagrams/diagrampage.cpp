// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagrampage.h"

#include "diagramprinting.h"
#include "diagramview.h"
#include "relationmenu.h"

#include <presentation/diagrams/diagramlistmodel.h>
#include <presentation/shared/names.h>
#include <window/controls/emptystate.h>
#include <window/controls/listheader.h>
#include <window/controls/retranslation.h>
#include <window/controls/savedialog.h>
#include <window/controls/tworowdelegate.h>
#include <window/screens/reader/linkpreview.h>

#include <QBoxLayout>
#include <QComboBox>
#include <QKeyEvent>
#include <QListView>
#include <QLocale>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace window {

namespace {

constexpr int kListWidth = 280;
constexpr qreal kPictureZoomStep = 1.2;

}

DiagramPage::DiagramPage(presentation::AsyncLibrary &library, Kind kind, base::RecordId record, QWidget *parent)
    : PaperTab(library, parent)
    , m_reader(library, kind, record)
    , m_head(new ListHeader(this, ListHeader::Filter::None))
    , m_hops(new QComboBox(this))
    , m_relationMenu(new RelationMenu(this))
    , m_stack(new QStackedWidget(this))
    , m_empty(new EmptyState(this))
    , m_view(new DiagramView(this))
    , m_list(twoRowList(u"pictureRows"_s, this))
    , m_model(new presentation::DiagramListModel(this))
    , m_preview(new LinkPreview(this))
{
    setObjectName(kind == Kind::Map ? u"mapPage"_s : u"timelinePage"_s);
    makeLayout();
    connect(&m_reader, &presentation::DiagramReader::relationsKnown, m_relationMenu, &RelationMenu::addRelations);
    connect(&m_reader, &presentation::DiagramReader::drawn, this, &DiagramPage::show);
    connect(&m_reader, &presentation::DiagramReader::failed, this, [this] { showState(tr("The map could not be drawn.")); });
    connect(m_hops, &QComboBox::activated, this, &DiagramPage::reload);
    connect(m_relationMenu, &RelationMenu::chosenChanged, this, &DiagramPage::reload);
    connect(m_larger, &QToolButton::clicked, this, [this] { m_view->zoom(kPictureZoomStep); });
    connect(m_smaller, &QToolButton::clicked, this, [this] { m_view->zoom(1 / kPictureZoomStep); });
    connect(m_whole, &QToolButton::clicked, this, [this] { m_view->fit(); });
    connect(m_save, &QToolButton::clicked, this, &DiagramPage::saveSvg);
    connect(m_view, &DiagramView::activated, this, &DiagramPage::activate);
    connect(m_view, &DiagramView::hovered, this, &DiagramPage::preview);
    connect(m_view, &DiagramView::currentChanged, this, [this](int node) { m_list->setCurrentIndex(m_model->index(node)); });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
        [this](const QModelIndex &index) { m_view->setCurrent(index.row()); });
    connect(m_list, &QListView::doubleClicked, this, [this](const QModelIndex &index) { activate(index.row(), presentation::OpenIn::SameTab); });
    connect(&m_library, &presentation::AsyncLibrary::changed, this, &DiagramPage::reload);
    setFocusProxy(m_view);
    retranslated(this, [this] { retranslate(); });
}

void DiagramPage::makeLayout()
{
    m_hops->setObjectName(u"hops"_s);
    m_hops->addItems({QString(), QString()});
    m_view->setObjectName(u"picture"_s);
    m_list->setModel(m_model);
    m_hops->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_list->installEventFilter(this);
    m_head->add(m_hops);
    m_relations = m_head->addButton(u"relations"_s, u"view-filter"_s);
    m_relations->setMenu(m_relationMenu);
    m_relations->setPopupMode(QToolButton::InstantPopup);
    m_relations->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_smaller = m_head->addButton(u"smaller"_s, u"zoom-out"_s);
    m_larger = m_head->addButton(u"larger"_s, u"zoom-in"_s);
    m_whole = m_head->addButton(u"whole"_s, u"zoom-fit-best"_s);
    m_save = m_head->addButton(u"saveSvg"_s, u"document-save-as"_s);
    m_hops->setVisible(m_reader.kind() == Kind::Map);
    m_relations->setVisible(m_reader.kind() == Kind::Map);
    auto *halves = new QSplitter(this);
    halves->addWidget(m_view);
    halves->addWidget(m_list);
    halves->setStretchFactor(0, 1);
    halves->setSizes({900, kListWidth});
    halves->setChildrenCollapsible(false);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(halves);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_head);
    column->addWidget(m_stack, 1);
}

void DiagramPage::retranslate()
{
    const auto name = [](QToolButton *button, const QString &text) {
        button->setToolTip(text);
        button->setAccessibleName(text);
    };
    //: How far a map goes from the record in its middle.
    m_hops->setItemText(0, tr("1 step"));
    m_hops->setItemText(1, tr("2 steps"));
    m_hops->setAccessibleName(tr("How far the map goes"));
    m_relations->setText(tr("Relations"));
    name(m_relations, tr("Which relations are drawn"));
    name(m_larger, tr("Zoom in (+)"));
    name(m_smaller, tr("Zoom out (-)"));
    name(m_whole, tr("Show all (0)"));
    name(m_save, tr("Save as SVG…"));
    m_view->setAccessibleName(m_reader.kind() == Kind::Map ? tr("Link map") : tr("Timeline"));
    m_view->setAccessibleDescription(tr("The list beside it says the same."));
    m_list->setAccessibleName(tr("What the picture shows"));
    reload();
}

QString DiagramPage::key() const
{
    return (m_reader.kind() == Kind::Map ? u"map/%1"_s : u"timeline/%1"_s).arg(m_reader.record().value());
}

QString DiagramPage::title() const
{
    if (!m_reader.middle().id.isValid())
        return {};
    const QString name = presentation::names::shortName(m_reader.middle());
    //: Titles of tabs: %1 is a record.
    return m_reader.kind() == Kind::Map ? tr("Map: %1").arg(name) : tr("Timeline: %1").arg(name);
}

QString DiagramPage::iconName() const
{
    return m_reader.kind() == Kind::Map ? u"distribute-graph-symbolic"_s : u"view-calendar-timeline"_s;
}

void DiagramPage::setHops(int hops)
{
    m_hops->setCurrentIndex(hops - 1);
    reload();
}

void DiagramPage::reload()
{
    m_timer.start();
    if (!m_reader.middle().id.isValid())
        showState(tr("Loading…"));
    model::MapFilter filter;
    filter.hops = m_hops->currentIndex() + 1;
    filter.relations = m_relationMenu->chosen();
    m_reader.read(filter, {QFontMetricsF(font()), layoutDirection()});
}

void DiagramPage::show(const presentation::Diagram &drawing)
{
    m_milliseconds = m_timer.elapsed();
    const int current = m_view->drawing().nodes.size() == drawing.nodes.size() ? m_view->current() : -1;
    m_view->setDiagram(drawing);
    m_model->setRows(drawing.nodes);
    if (current >= 0)
        m_view->setCurrent(current);
    m_list->setCurrentIndex(m_model->index(m_view->current()));
    m_head->setTitle(title());
    qint64 records = 0;
    for (const presentation::DrawnNode &node : drawing.nodes)
        records += node.shape != presentation::DrawnNode::Shape::Rest;
    //: Of a picture: how many records it shows.
    m_head->setCount(tr("%n records", nullptr, int(records)));
    if (drawing.nodes.size() > (m_reader.kind() == Kind::Map ? 1 : 0))
        m_stack->setCurrentIndex(1);
    else
        showState(m_reader.kind() == Kind::Map ? tr("Nothing is linked to it yet.") : tr("Nothing here has a date yet."));
    emit titleChanged();
    emit drawn();
}

void DiagramPage::showState(const QString &sentence)
{
    m_empty->setIcon(iconName());
    m_empty->setSentence(sentence);
    m_stack->setCurrentIndex(0);
}

void DiagramPage::activate(int node, presentation::OpenIn where)
{
    if (node < 0 || node >= m_view->drawing().nodes.size())
        return;
    const presentation::DrawnNode &chosen = m_view->drawing().nodes.at(node);
    m_preview->hide();
    // What is left out is read on the record's own page.
    if (chosen.record.isValid())
        emit placeRequested(presentation::Location {chosen.record, {}, model::Address(chosen.address), {}}, where);
}

void DiagramPage::preview(int node, const QRect &inViewport)
{
    if (node < 0) {
        m_preview->hide();
        return;
    }
    const presentation::DrawnNode &shown = m_view->drawing().nodes.at(node);
    const model::Record record = m_reader.shown(shown.record);
    if (record.id.isValid() && shown.shape != presentation::DrawnNode::Shape::Rest)
        m_preview->showRecord(record, {}, shown.spoken, inViewport.translated(m_view->viewport()->mapTo(this, QPoint(0, 0))));
}

presentation::Printable DiagramPage::printable() const
{
    return printableOf(recorded(m_view->drawing(), font(), layoutDirection(), title()), objectName());
}

void DiagramPage::saveSvg()
{
    const PaperPicture picture = recorded(m_view->drawing(), font(), layoutDirection(), title());
    const SaveQuestion question {u"saveSvgDialog"_s, tr("Save as SVG"), title(), u"svg"_s, {}};
    askWhereToSave(this, m_library.settings(), question, [this, picture](const QString &path) {
        if (const base::Status done = writeSvg(picture, path); !done)
            emit m_library.failed(done.error());
    });
}

bool DiagramPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            activate(m_list->currentIndex().row(), presentation::openIn(key->modifiers()));
            return true;
        }
    }
    return PaperTab::eventFilter(watched, event);
}

}
