// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagrams.h"

#include <application/deadlines.h>
#include <core/model/link.h>
#include <presentation/reader/recordfields.h>
#include <presentation/shared/names.h>

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QHash>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace presentation {

namespace {

constexpr qreal kYearWidth = 132;
constexpr qreal kNarrowYear = 28;
constexpr qreal kWidestAxis = 3600;
constexpr qreal kAxis = 36;
constexpr qreal kRowGap = 8;
constexpr qreal kMargin = 24;

QString words(const char *text)
{
    return QCoreApplication::translate("LinkMap", text);
}

DrawnNode nodeOf(const model::Record &record)
{
    DrawnNode node;
    node.record = record.id;
    node.icon = names::kindIcon(record.kind);
    node.isWanted = !record.inLibrary;
    const std::optional<model::Symbol> symbol
        = record.kind == model::RecordKind::Document ? model::Symbol::parse(record.symbol) : std::nullopt;
    node.label = symbol ? names::isolated(symbol->display()) : names::record(record);
    if (symbol && !record.name.isEmpty() && record.name != record.symbol)
        node.detail = names::record(record);
    else if (!symbol && record.date.isValid())
        node.detail = names::date(record.date);
    return node;
}

/// A box of what a paragraph asks for: the paragraph; under it what is due, and when.
void describeMandate(DrawnNode &node, const model::TimelineEntry &entry)
{
    const model::Mandate &mandate = entry.mandate.mandate;
    const QString deliverable = mandate.deliverable.left(1).toUpper() + mandate.deliverable.mid(1);
    const QString day = application::isDayInferred(mandate) ? names::aboutDay(entry.date) : names::date(entry.date);
    const std::optional<model::Symbol> symbol = model::Symbol::parse(entry.record.symbol);
    const QString text = symbol ? symbol->shortForm() : names::record(entry.record);
    node.shape = DrawnNode::Shape::Far;
    node.address = entry.mandate.address;
    node.label = names::isolated(text + u' ' + entry.mandate.address);
    node.detail = names::subtitle({deliverable, day});
    node.spoken = names::subtitle({day, deliverable, mandate.addressee});
}

/// Puts the boxes of a timeline into as few rows as they need.
void place(Diagram &drawing, const QList<qreal> &positions)
{
    QList<qreal> ends;
    for (qsizetype index = 0; index < drawing.nodes.size(); ++index) {
        QRectF &box = drawing.nodes[index].box;
        const qreal left = positions.at(index);
        const auto found = std::ranges::find_if(ends, [left](qreal end) { return end + kRowGap <= left; });
        const qsizetype row = found - ends.begin();
        if (found == ends.end())
            ends.append(0);
        ends[row] = left + box.width();
        // Rows of one height, so that they line up.
        box.moveTo(left, kAxis + qreal(row) * (box.height() + kRowGap));
    }
}

void mirror(Diagram &drawing)
{
    const qreal sum = drawing.bounds.left() + drawing.bounds.right();
    for (DrawnNode &node : drawing.nodes)
        node.box.moveLeft(sum - node.box.right());
    for (DrawnTick &tick : drawing.ticks)
        tick.x = sum - tick.x;
}

}

Diagram diagramOf(const model::LinkMap &map)
{
    Diagram drawing;
    QHash<base::RecordId, int> places;
    for (const model::MapNode &known : map.nodes) {
        DrawnNode node = nodeOf(known.record);
        node.shape = known.hops == 0 ? DrawnNode::Shape::Middle
            : known.hops == 1        ? DrawnNode::Shape::Near
                                     : DrawnNode::Shape::Far;
        places.insert(known.record.id, int(drawing.nodes.size()));
        drawing.nodes.append(node);
    }
    const auto hops = [&](int at) { return map.nodes.at(at).hops; };
    for (const model::MapEdge &edge : map.edges) {
        const int from = places.value(edge.from);
        const int to = places.value(edge.to);
        DrawnEdge drawn;
        drawn.label = names::relation(edge.relation, model::LinkEnd::From);
        drawn.isSuggested = edge.isSuggested;
        drawn.isStray = hops(from) == hops(to);
        drawn.from = from;
        drawn.to = to;
        drawing.edges.append(drawn);
        DrawnNode &outer = drawing.nodes[hops(from) > hops(to) ? from : to];
        const bool forward = hops(from) <= hops(to);
        const DrawnNode &inner = drawing.nodes.at(hops(from) > hops(to) ? to : from);
        if (outer.spoken.isEmpty())
            //: A row of the list beside a map: %1 the relation, %2 the record that it starts at.
            outer.spoken = QCoreApplication::translate("LinkMap", "%1 · %2").arg(names::relation(edge.relation, forward ? model::LinkEnd::From : model::LinkEnd::To), inner.label);
    }
    for (const model::TruncatedLinks &rest : map.truncated) {
        DrawnNode node;
        node.shape = DrawnNode::Shape::Rest;
        node.record = rest.at;
        //: A box of a map: so many records are not drawn.
        node.label = QCoreApplication::translate("LinkMap", "%n more", nullptr, int(rest.count));
        node.detail = names::relation(rest.relation, rest.forward ? model::LinkEnd::From : model::LinkEnd::To);
        node.spoken = names::subtitle({node.detail, drawing.nodes.at(places.value(rest.at)).label});
        const int at = places.value(rest.at);
        DrawnEdge edge;
        edge.from = rest.forward ? at : int(drawing.nodes.size());
        edge.to = rest.forward ? int(drawing.nodes.size()) : at;
        drawing.edges.append(edge);
        drawing.nodes.append(node);
    }
    if (!drawing.nodes.isEmpty())
        drawing.nodes.first().spoken = words(QT_TRANSLATE_NOOP("LinkMap", "centre of the map"));
    return drawing;
}

Diagram diagramOf(const model::Timeline &series, base::RecordId middle, const QFontMetricsF &metrics, Qt::LayoutDirection direction)
{
    Diagram drawing;
    if (series.entries.isEmpty())
        return drawing;
    for (const model::TimelineEntry &entry : series.entries) {
        DrawnNode node = nodeOf(entry.record);
        node.shape = entry.record.id == middle ? DrawnNode::Shape::Middle : DrawnNode::Shape::Near;
        QString field;
        for (const RecordField &one : fieldsOf(entry.record.kind)) {
            if (one.name == entry.field)
                field = one.label;
        }
        const bool isText = entry.record.kind == model::RecordKind::Document;
        node.spoken = names::subtitle({names::date(entry.date), field, isText ? node.detail : QString()});
        node.detail = names::subtitle({field, names::date(entry.date)});
        if (!entry.field.isEmpty() || entry.mandate.mandate.id.isValid())
            node.icon = u"appointment-new"_s;
        if (entry.mandate.mandate.id.isValid())
            describeMandate(node, entry);
        drawing.nodes.append(node);
    }
    measure(drawing, metrics);
    const QDate first(series.entries.first().date.year(), 1, 1);
    const int years = series.entries.last().date.year() - first.year() + 1;
    const qreal width = std::clamp(kWidestAxis / years, kNarrowYear, kYearWidth);
    const qreal perDay = width / 365.25;
    QList<qreal> positions;
    for (const model::TimelineEntry &entry : series.entries)
        positions.append(qreal(first.daysTo(entry.date)) * perDay);
    const int step = width < 48 ? 5 : 1;
    for (int year = 0; year <= years; year += step)
        drawing.ticks.append({QString::number(first.year() + year), qreal(first.daysTo(first.addYears(year))) * perDay});
    place(drawing, positions);
    QRectF all(0, 0, width * years, kAxis);
    for (const DrawnNode &node : std::as_const(drawing.nodes))
        all = all.united(node.box);
    drawing.bounds = all.adjusted(-kMargin - 16, -kMargin / 2, kMargin, kMargin);
    if (direction == Qt::RightToLeft)
        mirror(drawing);
    return drawing;
}

}
