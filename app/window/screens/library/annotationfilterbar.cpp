// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "annotationfilterbar.h"

#include <presentation/library/annotationbrowser.h>
#include <presentation/shared/annotationtexts.h>
#include <presentation/shared/names.h>
#include <presentation/shared/swatch.h>
#include <window/controls/retranslation.h>

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QToolButton>

using namespace Qt::StringLiterals;
using application::AnnotationGrouping;

namespace window {

namespace {

/// Those that people annotate, in the order of a resolution.
constexpr std::array kPassageKinds {model::PassageKind::Title, model::PassageKind::Preambular, model::PassageKind::Operative,
    model::PassageKind::SubParagraph, model::PassageKind::Heading, model::PassageKind::Body, model::PassageKind::Annex, model::PassageKind::Footnote};

constexpr int kNarrowestChoice = 56; // A narrow window keeps its library beside it.

/// The value of what is chosen; nothing for the first entry.
template<typename Value>
std::optional<Value> valueOfChoice(const QComboBox &choice)
{
    return choice.currentData().isValid() ? std::optional(Value(choice.currentData().toInt())) : std::nullopt;
}

}

AnnotationFilterBar::AnnotationFilterBar(presentation::AnnotationBrowser &browser, QWidget *parent)
    : QWidget(parent)
    , m_browser(browser)
    , m_loose(new QToolButton(this))
{
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(12, 0, 12, 6);
    line->setSpacing(6);
    m_colour = addChoice(u"filterColour"_s);
    m_kind = addChoice(u"filterKind"_s);
    m_tag = addChoice(u"filterTag"_s);
    m_author = addChoice(u"filterAuthor"_s);
    m_lock = addChoice(u"filterLock"_s);
    m_passageKind = addChoice(u"filterParagraph"_s);
    m_loose->setObjectName(u"filterLoose"_s);
    m_loose->setCheckable(true);
    m_loose->setIcon(QIcon::fromTheme(u"dialog-warning"_s));
    m_loose->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    connect(m_loose, &QToolButton::toggled, this, &AnnotationFilterBar::apply);
    line->addWidget(m_loose);
    line->addStretch();
    m_grouping = addChoice(u"annotationGrouping"_s);
    disconnect(m_grouping, &QComboBox::activated, this, nullptr);
    connect(m_grouping, &QComboBox::activated, this, [this] { emit groupingChosen(AnnotationGrouping(m_grouping->currentData().toInt())); });
    retranslated(this, [this] { retranslate(); });
}

QComboBox *AnnotationFilterBar::addChoice(const QString &name)
{
    auto *choice = new QComboBox(this);
    choice->setObjectName(name);
    choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    choice->setMinimumContentsLength(9);
    choice->setMinimumWidth(kNarrowestChoice);
    connect(choice, &QComboBox::activated, this, &AnnotationFilterBar::apply);
    layout()->addWidget(choice);
    return choice;
}

void AnnotationFilterBar::fill(QComboBox &choice, const QString &all, const QStringList &names, const QList<QVariant> &values)
{
    const QVariant before = choice.currentData();
    choice.clear();
    choice.addItem(all);
    for (qsizetype at = 0; at < names.size(); ++at)
        choice.addItem(names.at(at), values.at(at));
    choice.setAccessibleName(all);
    choice.setToolTip(all);
    choice.setCurrentIndex(before.isValid() ? std::max(0, choice.findData(before)) : 0);
}

void AnnotationFilterBar::fillNames(QComboBox &choice, const QString &all, QStringList names, const QString &filter)
{
    // A filter that is set stays in sight, also when no annotation has this name any more.
    if (!filter.isEmpty() && !names.contains(filter))
        names.append(filter);
    fill(choice, all, names, QList<QVariant>(names.cbegin(), names.cend()));
}

void AnnotationFilterBar::fillKinds()
{
    QStringList names;
    QList<QVariant> values;
    for (int kind = 0; kind < model::kAnnotationKindCount; ++kind) {
        names.append(presentation::annotationKindLabel(model::AnnotationKind(kind)));
        values.append(kind);
    }
    fill(*m_kind, tr("All kinds"), names, values);
    names.clear();
    values.clear();
    for (const model::PassageKind kind : kPassageKinds) {
        names.append(presentation::names::passageKind(kind));
        values.append(int(kind));
    }
    fill(*m_passageKind, tr("All paragraphs"), names, values);
    fill(*m_lock, tr("Private or not"), {presentation::lockLabel(true), presentation::lockLabel(false)}, {1, 0});
    m_lock->setItemIcon(1, QIcon::fromTheme(presentation::lockIcon(true)));
    m_lock->setItemIcon(2, QIcon::fromTheme(presentation::lockIcon(false)));
}

void AnnotationFilterBar::retranslate()
{
    fillKinds();
    m_grouping->clear();
    for (int grouping = 0; grouping < application::kAnnotationGroupingCount; ++grouping)
        m_grouping->addItem(presentation::AnnotationTreeModel::groupingLabel(AnnotationGrouping(grouping)), grouping);
    m_grouping->setAccessibleName(tr("Groups"));
    refresh();
}

void AnnotationFilterBar::refresh()
{
    QStringList names;
    QList<QVariant> values;
    const auto labels = presentation::colourLabels();
    for (int colour = 0; colour < model::kColourCount; ++colour) {
        names.append(labels.at(size_t(colour)));
        values.append(colour);
    }
    fill(*m_colour, tr("All colours"), names, values);
    for (int colour = 0; colour < model::kColourCount; ++colour)
        m_colour->setItemIcon(colour + 1, presentation::swatch(model::Colour(colour)));
    fillNames(*m_tag, tr("All tags"), m_browser.tags(), m_browser.filter().tag);
    fillNames(*m_author, tr("All authors"), m_browser.authors(), m_browser.filter().author);
    m_grouping->setCurrentIndex(m_grouping->findData(int(m_browser.grouping())));
    const int loose = m_browser.loose();
    m_loose->setText(tr("Need re-attaching (%n)", nullptr, loose));
    m_loose->setVisible(loose > 0 || m_loose->isChecked());
}

void AnnotationFilterBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    // The squares of the colours.
    if (event->type() == QEvent::PaletteChange && m_grouping)
        refresh();
}

void AnnotationFilterBar::setWords(const QString &words)
{
    application::AnnotationFilter filter = m_browser.filter();
    filter.words = words;
    m_browser.setFilter(filter);
}

void AnnotationFilterBar::clear()
{
    for (QComboBox *choice : {m_colour, m_kind, m_tag, m_author, m_lock, m_passageKind})
        choice->setCurrentIndex(0);
    const QSignalBlocker blocker(m_loose);
    m_loose->setChecked(false);
    apply();
}

void AnnotationFilterBar::apply()
{
    application::AnnotationFilter filter;
    filter.words = m_browser.filter().words;
    filter.colour = valueOfChoice<model::Colour>(*m_colour);
    filter.kind = valueOfChoice<model::AnnotationKind>(*m_kind);
    filter.passageKind = valueOfChoice<model::PassageKind>(*m_passageKind);
    filter.isPrivate = valueOfChoice<bool>(*m_lock);
    filter.tag = m_tag->currentData().toString();
    filter.author = m_author->currentData().toString();
    filter.isLoose = m_loose->isChecked();
    m_browser.setFilter(filter);
}

}
