// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "facetpanel.h"

#include <presentation/search/querytext.h>

#include <QHeaderView>
#include <QLocale>
#include <QMenu>
#include <QMouseEvent>
#include <QScrollBar>

#include <array>

using namespace Qt::StringLiterals;

namespace window {

namespace {

constexpr int kLongestValue = 8; // Values of one facet.
constexpr int kFieldRole = Qt::UserRole;
constexpr int kValueRole = Qt::UserRole + 1;

struct Facet {
    const char16_t *name; // In the answer.
    const char *title;
};

constexpr std::array kFacets {
    Facet {u"body", QT_TRANSLATE_NOOP("window::FacetPanel", "Body")},
    Facet {u"year", QT_TRANSLATE_NOOP("window::FacetPanel", "Year")},
    Facet {u"session", QT_TRANSLATE_NOOP("window::FacetPanel", "Session")},
    Facet {u"language", QT_TRANSLATE_NOOP("window::FacetPanel", "Language")},
    Facet {u"kind", QT_TRANSLATE_NOOP("window::FacetPanel", "Kind of paragraph")},
    Facet {u"verb", QT_TRANSLATE_NOOP("window::FacetPanel", "Opening verb")},
    Facet {u"notes", QT_TRANSLATE_NOOP("window::FacetPanel", "Notes")},
    Facet {u"theme", QT_TRANSLATE_NOOP("window::FacetPanel", "Theme")},
    Facet {u"state", QT_TRANSLATE_NOOP("window::FacetPanel", "Sponsor")},
};

}

FacetPanel::FacetPanel(QWidget *parent)
    : QTreeWidget(parent)
{
    setObjectName(u"facets"_s);
    setColumnCount(2);
    setHeaderHidden(true);
    setRootIsDecorated(false);
    setIndentation(0);
    setItemsExpandable(false);
    setExpandsOnDoubleClick(false);
    setSelectionMode(QAbstractItemView::NoSelection);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTextElideMode(Qt::ElideRight);
    header()->setStretchLastSection(false);
    header()->setMinimumSectionSize(24);
    header()->setSectionResizeMode(0, QHeaderView::Stretch);
    header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    setContextMenuPolicy(Qt::CustomContextMenu);
    connect(this, &QTreeWidget::itemClicked, this,
        [this](QTreeWidgetItem *item) { toggle(item, m_pressedWith); });
    connect(this, &QTreeWidget::itemActivated, this, [this](QTreeWidgetItem *item) {
        if (!style()->styleHint(QStyle::SH_ItemView_ActivateItemOnSingleClick, nullptr, this))
            toggle(item, Qt::NoModifier);
    });
    connect(this, &QWidget::customContextMenuRequested, this, &FacetPanel::showMenu);
}

void FacetPanel::mousePressEvent(QMouseEvent *event)
{
    m_pressedWith = event->modifiers();
    QTreeWidget::mousePressEvent(event);
}

void FacetPanel::toggle(QTreeWidgetItem *item, Qt::KeyboardModifiers modifiers)
{
    const QString field = item->data(0, kFieldRole).toString();
    const QString value = item->data(0, kValueRole).toString();
    if (field.isEmpty())
        return;
    // The answer to this rebuilds the tree; the item is not touched any more.
    if (modifiers & Qt::ShiftModifier)
        emit exclusionToggled(field, value);
    else
        emit clauseToggled(field, value);
}

void FacetPanel::showMenu(const QPoint &position)
{
    const QTreeWidgetItem *item = itemAt(position);
    const QString field = item ? item->data(0, kFieldRole).toString() : QString();
    if (field.isEmpty())
        return;
    const QString value = item->data(0, kValueRole).toString();
    const presentation::ClauseState state = presentation::clauseState(m_answer.query, field, value);
    auto *menu = new QMenu(this);
    menu->setObjectName(u"facetMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(state == presentation::ClauseState::Wanted ? tr("Remove Filter") : tr("Only This, or Also This"), this,
        [this, field, value] { emit clauseToggled(field, value); });
    menu->addAction(state == presentation::ClauseState::Excluded ? tr("No Longer Without This") : tr("Without This"), this,
        [this, field, value] { emit exclusionToggled(field, value); });
    menu->popup(viewport()->mapToGlobal(position));
}

void FacetPanel::addValue(QTreeWidgetItem *heading, const QString &field, const QString &value, qint64 count)
{
    const presentation::ClauseState state = presentation::clauseState(m_answer.query, field, value);
    QString shown = presentation::valueName(field, value);
    if (field == u"has") // Its names are read behind "with" elsewhere.
        shown.front() = shown.front().toUpper();
    auto *item = new QTreeWidgetItem(heading, {shown, state == presentation::ClauseState::Excluded ? u"−"_s : QLocale().toString(count)});
    item->setData(0, kFieldRole, field);
    item->setData(0, kValueRole, value);
    item->setCheckState(0, state == presentation::ClauseState::Wanted ? Qt::Checked : state == presentation::ClauseState::Excluded ? Qt::PartiallyChecked : Qt::Unchecked);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    //: %1 is a value of a facet. What clicks on it do.
    item->setToolTip(0, tr("%1. Click: only this, or also this. Shift and click: without this.").arg(shown));
    if (state == presentation::ClauseState::Excluded) {
        QFont struck = font();
        struck.setStrikeOut(true);
        item->setFont(0, struck);
    }
    item->setForeground(1, palette().color(QPalette::PlaceholderText));
    item->setTextAlignment(1, Qt::AlignTrailing | Qt::AlignVCenter);
    item->setSizeHint(0, QSize(0, fontMetrics().height() + 8));
}

void FacetPanel::setAnswer(const model::SearchAnswer &answer, Counted counted)
{
    auto facets = answer.facets;
    const QStringList awaited = counted == Counted::All ? QStringList() : presentation::restrictedFacets(answer.query);
    for (const QString &name : awaited) {
        if (m_answer.facets.contains(name))
            facets.insert(name, m_answer.facets.value(name));
    }
    // The complete answer often says what the first one said: nothing moves under the mouse then.
    if (m_answer.query == answer.query && m_answer.facets == facets)
        return;
    m_answer.query = answer.query;
    m_answer.facets = facets;
    rebuild();
}

void FacetPanel::rebuild()
{
    const int place = verticalScrollBar()->value();
    clear();
    for (const Facet &facet : kFacets) {
        const QString name = QString::fromUtf16(facet.name);
        const QString field = presentation::fieldOfFacet(name);
        auto values = m_answer.facets.value(name);
        // What is left out has no count, but a way back.
        const QStringList excluded = presentation::excludedValues(m_answer.query, field);
        for (const QString &value : excluded) {
            values.removeIf([&value](const auto &counted) { return counted.first.compare(value, Qt::CaseInsensitive) == 0; });
            values.prepend({value, 0});
        }
        // One value that nobody asked for restricts nothing; most paragraphs have no note, though.
        const bool isPartial = field == u"has" || field == u"verb";
        if (values.isEmpty() || (values.size() == 1 && !isPartial && presentation::clauseState(m_answer.query, field, values.first().first) == presentation::ClauseState::Absent))
            continue;
        auto *heading = new QTreeWidgetItem(this, {tr(facet.title), QString()});
        QFont bold = font();
        bold.setBold(true);
        heading->setFont(0, bold);
        heading->setFlags(Qt::ItemIsEnabled);
        heading->setSizeHint(0, QSize(0, fontMetrics().height() + 16));
        heading->setFirstColumnSpanned(true);
        for (const auto &[value, count] : values.first(std::min<qsizetype>(values.size(), kLongestValue)))
            addValue(heading, field, value, count);
        heading->setExpanded(true);
    }
    // Laid out at once and where it stood: the next click falls on what is seen.
    doItemsLayout();
    verticalScrollBar()->setValue(place);
}

void FacetPanel::retranslate()
{
    rebuild();
}

}
