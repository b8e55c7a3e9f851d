package org.sourceline.ui.provenance.picture;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.elk.alg.layered.LayeredLayoutProvider;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.alg.layered.options.NodePlacementStrategy;
import org.eclipse.elk.alg.layered.options.OrderingStrategy;
import org.eclipse.elk.core.data.LayoutMetaDataService;
import org.eclipse.elk.core.options.Direction;
import org.eclipse.elk.core.options.EdgeRouting;
import org.eclipse.elk.core.util.BasicProgressMonitor;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkEdgeSection;
import org.eclipse.elk.graph.ElkLabel;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.util.ElkGraphUtil;
import org.sourceline.analysis.picture.Drawing;
import org.sourceline.analysis.picture.Figure;
import org.sourceline.analysis.picture.NodeKind;
import org.sourceline.analysis.picture.Picture;
import org.sourceline.analysis.picture.PictureEdge;
import org.sourceline.analysis.picture.PictureNode;
import org.sourceline.analysis.picture.Point;
import org.sourceline.analysis.picture.Route;
import org.sourceline.analysis.picture.Sketch;
import org.sourceline.analysis.picture.Telling;
import org.sourceline.analysis.picture.TextWidths;
import org.sourceline.core.model.Strength;
import org.sourceline.ui.Messages;

/** Gives everything in a sketch its place: in layers, the reader's end first. The same sketch always gets the same places. */
public final class ElkLayout {

    private static final double BETWEEN_NODES = 26;
    private static final double BETWEEN_LAYERS = 16;

    static {
        LayoutMetaDataService.initElkReflect();
    }

    private ElkLayout() {
    }

    /** Loads ELK in the background, which takes far longer than a layout. */
    public static void warmUp() {
        Job job = Job.create(Messages.get("picture.job"), (ICoreRunnable) monitor -> {
            PictureNode one = new PictureNode("1", NodeKind.OUTLET, "", "", List.of());
            PictureNode other = new PictureNode("2", NodeKind.PERSON, "", "", List.of());
            PictureEdge edge = new PictureEdge("2", "1", Telling.SAID, "", Strength.ON_RECORD, List.of());
            layout(Sketch.of(new Picture(List.of(one, other), List.of(edge), 0), new PictureWords(), TextWidths.ESTIMATE), false);
        });
        job.setSystem(true);
        job.schedule();
    }

    /**
     * Takes some ten milliseconds once ELK is loaded, so belongs off the UI thread.
     *
     * @param across whether the layers go from left to right; else from the top down
     */
    public static Drawing layout(Sketch sketch, boolean across) {
        if (sketch.figures().isEmpty()) {
            return Drawing.EMPTY;
        }
        ElkNode graph = ElkGraphUtil.createGraph();
        configure(graph, across);
        List<ElkNode> nodes = new ArrayList<>();
        Map<String, ElkNode> byId = new HashMap<>();
        for (Figure figure : sketch.figures()) {
            ElkNode node = ElkGraphUtil.createNode(graph);
            node.setDimensions(figure.box().width(), figure.box().height());
            nodes.add(node);
            byId.put(figure.node().id(), node);
        }
        List<ElkEdge> edges = sketch.routes().stream().map(route -> edge(route, byId)).toList();
        new LayeredLayoutProvider().layout(graph, new BasicProgressMonitor());
        return drawing(sketch, graph, nodes, edges);
    }

    /**
     * The layout, from the top down or from left to right, that can be shown larger; where neither is legible as a whole, the one from
     * the top down if it is not too wide, since that is easier to scroll.
     *
     * @param width of the room for it, in pixels
     */
    public static Drawing fitting(Sketch sketch, int width, int height) {
        Drawing down = layout(sketch, false);
        if (Lens.fitting(down, width, height) >= 1) {
            return down;
        }
        Drawing across = layout(sketch, true);
        double larger = Math.max(Lens.fitting(across, width, height), Lens.fitting(down, width, height));
        boolean scrolls = larger < Lens.LEGIBLE && down.width() * Lens.LEGIBLE <= width;
        return scrolls || Lens.fitting(down, width, height) == larger ? down : across;
    }

    private static void configure(ElkNode graph, boolean across) {
        graph.setProperty(LayeredOptions.DIRECTION, across ? Direction.RIGHT : Direction.DOWN);
        graph.setProperty(LayeredOptions.EDGE_ROUTING, EdgeRouting.ORTHOGONAL);
        graph.setProperty(LayeredOptions.NODE_PLACEMENT_STRATEGY, NodePlacementStrategy.NETWORK_SIMPLEX);
        graph.setProperty(LayeredOptions.CONSIDER_MODEL_ORDER_STRATEGY, OrderingStrategy.PREFER_NODES);
        graph.setProperty(LayeredOptions.SPACING_NODE_NODE, BETWEEN_NODES);
        graph.setProperty(LayeredOptions.SPACING_EDGE_NODE, BETWEEN_NODES / 2);
        graph.setProperty(LayeredOptions.SPACING_EDGE_EDGE, BETWEEN_NODES / 2);
        graph.setProperty(LayeredOptions.SPACING_NODE_NODE_BETWEEN_LAYERS, BETWEEN_LAYERS);
        graph.setProperty(LayeredOptions.SPACING_EDGE_NODE_BETWEEN_LAYERS, BETWEEN_LAYERS / 2);
    }

    private static ElkEdge edge(Route route, Map<String, ElkNode> nodes) {
        ElkEdge edge = ElkGraphUtil.createSimpleEdge(nodes.get(route.edge().hearer()), nodes.get(route.edge().teller()));
        if (!route.label().isEmpty()) {
            ElkLabel label = ElkGraphUtil.createLabel(route.label(), edge);
            label.setDimensions(route.labelBox().width(), route.labelBox().height());
        }
        return edge;
    }

    private static Drawing drawing(Sketch sketch, ElkNode graph, List<ElkNode> nodes, List<ElkEdge> edges) {
        List<Figure> figures = new ArrayList<>();
        for (int i = 0; i < nodes.size(); i++) {
            figures.add(sketch.figures().get(i).at(nodes.get(i).getX(), nodes.get(i).getY()));
        }
        List<Route> routes = new ArrayList<>();
        for (int i = 0; i < edges.size(); i++) {
            routes.add(route(sketch.routes().get(i), edges.get(i)));
        }
        return new Drawing(sketch.picture(), graph.getWidth(), graph.getHeight(), figures, routes);
    }

    /** ELK's edges go from the reader's end; ours from the teller. */
    private static Route route(Route sketched, ElkEdge edge) {
        ElkEdgeSection section = edge.getSections().getFirst();
        List<Point> points = new ArrayList<>();
        points.add(new Point(section.getEndX(), section.getEndY()));
        section.getBendPoints().reversed().forEach(bend -> points.add(new Point(bend.getX(), bend.getY())));
        points.add(new Point(section.getStartX(), section.getStartY()));
        if (edge.getLabels().isEmpty()) {
            return new Route(sketched.edge(), points, "", sketched.labelBox().at(points.getFirst().x(), points.getFirst().y()));
        }
        ElkLabel label = edge.getLabels().getFirst();
        return new Route(sketched.edge(), points, sketched.label(), sketched.labelBox().at(label.getX(), label.getY()));
    }
}
