// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exportdialog.h"

#include <presentation/shared/commenttext.h>
#include <presentation/shared/listroles.h>
#include <presentation/shared/names.h>
#include <window/controls/retranslation.h>

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFontMetrics>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace window {

namespace {

constexpr int kExportWidth = 620;
constexpr int kExportSide = 24;
constexpr int kExportButtons = 96; ///< The buttons, the choice above them, and the edges.
constexpr int kLeastExport = 220;
constexpr int kMostExport = 520;
/// The room for the words beside a tick.
constexpr int kTickWidth = 500;
constexpr qsizetype kMostLetters = 160;

/// Words in lines, since a check box breaks none; each reads in its own direction.
QString inLines(const QString &words, const QFontMetrics &metrics)
{
    QStringList lines {QString()};
    const QStringList pieces = words.split(u' ');
    for (const QString &piece : pieces) {
        const QString longer = lines.last().isEmpty() ? piece : lines.last() + u' ' + piece;
        if (lines.last().isEmpty() || metrics.horizontalAdvance(longer) <= kTickWidth)
            lines.last() = longer;
        else
            lines.append(piece);
    }
    for (QString &line : lines)
        line = presentation::inItsOwnDirection(line);
    return lines.join(u'\n');
}

}

ExportDialog::ExportDialog(const presentation::PackExport &what, QWidget *parent)
    : QDialog(parent)
    , m_what(what)
    , m_archive(new QCheckBox(this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this))
{
    setObjectName(u"packExport"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    auto *inside = new QWidget(scroll);
    auto *column = new QVBoxLayout(inside);
    column->setSpacing(6);
    addStops(*column);
    addList(*column, u"packGoesAlong"_s, [] { return tr("Included"); }, m_what.goesAlong);
    addList(*column, u"packLeftOut"_s, [] { return tr("Left out"); }, m_what.leftOut);
    addTicks(*column);
    column->addStretch();
    scroll->setWidget(inside);
    auto *all = new QVBoxLayout(this);
    all->addWidget(scroll, 1);
    m_archive->setObjectName(u"packArchive"_s);
    m_archive->hide();
    all->addWidget(m_archive);
    all->addWidget(m_buttons);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &ExportDialog::decide);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    updateButtons();
    retranslated(this, [this] { retranslate(); });
    // As high as what it says, and no higher than a small screen.
    resize(kExportWidth, std::clamp(column->heightForWidth(kExportWidth - 2 * kExportSide) + kExportButtons, kLeastExport, kMostExport));
}

void ExportDialog::retranslate()
{
    setWindowTitle(tr("What Leaves the Library"));
    for (const auto &[label, words] : std::as_const(m_headings))
        label->setText(words());
    for (QLineEdit *reason : std::as_const(m_reasons))
        reason->setPlaceholderText(tr("Reason for printing it as it is"));
    //: A choice: a PDF file that can be read for decades.
    m_archive->setText(tr("PDF for archives (PDF/A-2a)"));
    m_archive->setToolTip(tr("All that the file needs is in it, so that it can be kept and read for decades."));
    //: A button: goes on with printing or saving.
    m_buttons->button(QDialogButtonBox::Ok)->setText(tr("Continue"));
    m_buttons->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
}

void ExportDialog::addHeading(QVBoxLayout &column, std::function<QString()> words)
{
    auto *label = new QLabel(words(), this);
    QFont bold = label->font();
    bold.setBold(true);
    label->setFont(bold);
    label->setWordWrap(true);
    column.addWidget(label);
    m_headings.append({label, std::move(words)});
}

void ExportDialog::offerArchive(bool isChosen)
{
    m_archive->setChecked(isChosen);
    m_archive->show();
}

bool ExportDialog::isArchive() const
{
    return m_archive->isChecked();
}

void ExportDialog::addStops(QVBoxLayout &column)
{
    if (m_what.stops.isEmpty())
        return;
    addHeading(column, [] {
        return tr("Not exactly what the source says, or in need of clearance: correct it in the pack, or give a reason to keep it. The reason is printed.");
    });
    for (const presentation::ExportStop &stop : std::as_const(m_what.stops)) {
        //: Words of a quotation, and what is wrong with them.
        auto *words = new QLabel(tr("“%1” – %2").arg(presentation::names::isolated(stop.words), stop.why), this);
        words->setTextFormat(Qt::PlainText);
        words->setWordWrap(true);
        auto *reason = new QLineEdit(this);
        reason->setObjectName(u"packReason%1"_s.arg(m_reasons.size()));
        reason->setAccessibleName(words->text());
        connect(reason, &QLineEdit::textChanged, this, &ExportDialog::updateButtons);
        m_reasons.append(reason);
        column.addWidget(words);
        column.addWidget(reason);
    }
    column.addSpacing(8);
}

void ExportDialog::addList(QVBoxLayout &column, const QString &name, const std::function<QString()> &heading, const QStringList &lines)
{
    if (lines.isEmpty())
        return;
    addHeading(column, heading);
    QStringList marked;
    for (const QString &line : lines)
        marked.append(u"• "_s + line);
    auto *label = new QLabel(marked.join(u'\n'), this);
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    column.addWidget(label);
}

void ExportDialog::addTicks(QVBoxLayout &column)
{
    if (m_what.privateAnnotations.isEmpty())
        return;
    column.addSpacing(8);
    addHeading(column, [] { return tr("Private annotations: only those that you tick are included"); });
    for (const briefing::PrivateAnnotation &annotation : std::as_const(m_what.privateAnnotations)) {
        const QString words = annotation.comment.isEmpty() ? annotation.words : annotation.words + u" – "_s + presentation::commentWords(annotation.comment);
        auto *tick = new QCheckBox(this);
        tick->setText(inLines(words.simplified().left(kMostLetters), tick->fontMetrics()).replace(u'&', u"&&"_s));
        tick->setObjectName(u"packPrivate%1"_s.arg(m_ticks.size()));
        m_ticks.append(tick);
        column.addWidget(tick);
    }
}

void ExportDialog::updateButtons()
{
    const bool isComplete = std::ranges::none_of(m_reasons, [](const QLineEdit *reason) { return reason->text().trimmed().isEmpty(); });
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(isComplete);
}

void ExportDialog::decide()
{
    QHash<int, QString> reasons;
    for (qsizetype index = 0; index < m_reasons.size(); ++index)
        reasons.insert(m_what.stops.at(index).row, m_reasons.at(index)->text().trimmed());
    briefing::Released released;
    for (qsizetype index = 0; index < m_ticks.size(); ++index) {
        if (m_ticks.at(index)->isChecked())
            released.insert(m_what.privateAnnotations.at(index).id);
    }
    accept();
    emit decided(reasons, released);
}

}
